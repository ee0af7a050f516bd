-- Functions that use libarango inside a session of PostgreSQL. The client lives as long as the session.
CREATE EXTENSION plpython3u;

CREATE FUNCTION health(hosts text, password text) RETURNS int LANGUAGE plpython3u AS $$
from libarango import ArangoClient

if "client" not in GD:
    GD["client"] = ArangoClient(hosts, timeout_ms=600_000)
db = GD["client"].db(password=password)
return len(db.cluster.health()["Health"])
$$;

CREATE FUNCTION create_items(password text) RETURNS void LANGUAGE plpython3u AS $$
GD["client"].db(password=password).create_collection("items")
$$;

-- Inserts documents, and counts those of the session with a cursor of several batches.
CREATE FUNCTION write_and_read(session text, count int, password text) RETURNS int LANGUAGE plpython3u AS $$
db = GD["client"].db(password=password)
db.collection("items").insert_many(
    [{"_key": f"{session}-{number}", "session": session} for number in range(count)])
cursor = db.aql.execute("FOR i IN items FILTER i.session == @session RETURN i._key",
                        bind_vars={"session": session}, batch_size=10)
return len(set(cursor))
$$;

CREATE FUNCTION missing_collection(password text) RETURNS text[] LANGUAGE plpython3u AS $$
from libarango.exceptions import ArangoError

try:
    GD["client"].db(password=password).collection("missing").insert({})
except ArangoError as error:
    return [error.status, error.message, error.execution, str(error.error_code), error.host]
$$;

-- A blocking call. The notice shows that the call has ended with a response.
CREATE FUNCTION blocking_call(hosts text) RETURNS void LANGUAGE plpython3u AS $$
from libarango import ArangoClient

with ArangoClient(hosts, timeout_ms=3_600_000) as client:
    plpy.notice(f"status {client.db().request('GET', '/').status_code}")
$$;

-- A call that ends when the statement is cancelled: PostgreSQL raises the cancellation in plpy.execute.
CREATE FUNCTION cancellable_call(hosts text) RETURNS text LANGUAGE plpython3u AS $$
import asyncio

from libarango.aio import ArangoClient


async def request():
    async with ArangoClient(hosts, timeout_ms=3_600_000) as client:
        db = await client.db()
        call = asyncio.ensure_future(db.request("GET", "/"))
        try:
            while not (await asyncio.wait([call], timeout=0.05))[0]:
                plpy.execute("SELECT 1")
            return str(call.result().status_code)
        finally:
            call.cancel()


return asyncio.run(request())
$$;
