// Everything here makes a page that already works more comfortable; nothing depends on it.
import { submitOnce } from './submit-once.js';
import { focusErrors } from './errors.js';
import { openDialogs } from './dialog.js';
import { countCharacters } from './counter.js';
import { countChosen } from './chosen.js';
import { sendQuestions } from './question.js';
import { saveDrafts } from './draft.js';
import { usePasskeys } from './passkey.js';

submitOnce(document);
focusErrors(document);
openDialogs(document);
countCharacters(document);
countChosen(document);
sendQuestions(document);
saveDrafts(document);
usePasskeys(document);
