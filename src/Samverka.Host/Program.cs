using Samverka.Host.CommandLine;

return await CommandTree.Run(args);
