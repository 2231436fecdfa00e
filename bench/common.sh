# What bench/load and bench/page-cost share; sourced at the root of the repository.
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
export DOTNET_ThreadPool_UnfairSemaphoreSpinLimit=0
# As ./run starts the program.
export DOTNET_GCgen0size=0x4000000
scale=${SCALE:-1}
folder=$PWD/artifacts/bench
cluster=""
as=()

start_postgres() { # a server of its own, with the durability of an installation
  bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
  cluster=$folder/postgres port=$((20000 + RANDOM % 20000))
  mkdir -p "$cluster"
  if [ "$(id -u)" = 0 ]; then chmod 755 "$folder" "$cluster"; chown postgres "$cluster"; as=(runuser -u postgres --); fi
  [ -d "$cluster/data" ] || (cd "$cluster" && "${as[@]}" "$bin/initdb" -D "$cluster/data" -A trust -U postgres -E UTF8 --locale=C.UTF-8 >/dev/null)
  (cd "$cluster" && "${as[@]}" "$bin/pg_ctl" -D "$cluster/data" -w -l "$cluster/log" -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c shared_buffers=512MB" start >/dev/null)
  psql -qh 127.0.0.1 -p "$port" -U postgres -tc "select 1 from pg_database where datname='scale$scale'" | grep -q 1 || psql -qh 127.0.0.1 -p "$port" -U postgres -c "create database scale$scale"
  database="postgres:Host=127.0.0.1;Port=$port;Username=postgres;Database=scale$scale"
}

stop_postgres() { [ -z "$cluster" ] || "${as[@]}" "$bin/pg_ctl" -D "$cluster/data" -m fast -w stop >/dev/null 2>&1 || true; }

prepare_database() { # sqlite or postgres: sets $database, filled by generate
  if [ "$1" = postgres ]; then start_postgres; else database=sqlite:$folder/scale$scale.db; fi
  dotnet "$program" generate --scale "$scale" --database "$database" --data "$folder/data" >&2 || [ $? = 3 ]
}

command -v wrk >/dev/null || { echo "wrk is not installed (Debian: apt-get install wrk)" >&2; exit 3; }
mkdir -p "$folder/data"
