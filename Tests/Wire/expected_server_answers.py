"""Expectations for the groups server, token and job, in the same form."""

from __future__ import annotations

from expected_admin_answers import ADMIN_ANSWERS
from expected_answers import CLUSTER, Answered, empty, raw, res, text, top
from expected_data_answers import DATA_ANSWERS
from expected_document_answers import DOCUMENT_ANSWERS
from expected_graph_answers import GRAPH_ANSWERS
from expected_query_answers import QUERY_ANSWERS
from replay import JSON_TYPE, TEXT_TYPE, Reply

DEFAULTS = {"replicationFactor": 1, "writeConcern": 1, "sharding": ""}
METRICS = ("# HELP arangodb_agency_callback_number Number of callbacks\n"
           "# TYPE arangodb_agency_callback_number gauge\n"
           'arangodb_agency_callback_number{role="COORDINATOR"} 17\n'
           'arangodb_größe{path="C:\\\\tmp",shortname="x"}1.5e-7\n')
STATUS = {"server": "arango", "license": "community", "version": "3.12.10", "pid": 1,
          "serverInfo": {"maintenance": False, "role": "COORDINATOR", "readOnly": False}}

FACTS = [
    raw("server.version", {"server": "arango", "license": "enterprise", "version": "3.12.7-2",
                           "details": {"role": "COORDINATOR", "mode": "server"}}),
    raw("server.engine", {"name": "rocksdb", "supports": {"dfdb": False}}),
    raw("server.engine_stats", {"PRMR-1": {"rocksdb.block-cache-usage": 9007199254740993}},
        "an integer that no double holds"),
    raw("server.status", STATUS),
    top("server.time", time=1693580434.07, value=1693580434.07),
    Answered("server.time", "a whole second, spelled with an exponent",
             Reply.json('{"error":false,"code":200,"time":1.785857304e+9}'), 1.785857304e+9),
    Answered("server.deployment_id", "", Reply.json('{"id":"0f9c"}'), "0f9c"),
    raw("server.support_info", {"deployment": {"type": "cluster", "servers": {}}, "date": "d"}),
    text("server.metrics", METRICS),
    text("server.metrics", "", "no body"),
    Answered("server.metrics", "it is text whatever its type says",
             Reply(200, b"a 1\n", (("Content-Type", "text/plain; version=0.0.4"),)), "a 1\n"),
    text("server.usage_metrics", METRICS),
    raw("server.statistics", {"time": 1.5, "enabled": True, "http": {"requestsTotal": 5}}),
    raw("server.log_entries", {"total": 1, "messages": [
        {"id": 1, "topic": "general", "level": "INFO", "date": "d", "message": "größe"}]}),
    raw("server.log_levels", {"agency": "INFO", "general": "INFO"}),
    raw("server.set_log_levels", {"global": {"agency": "INFO"}, "appenders": {}}),
    raw("server.reset_log_levels", {"agency": "INFO"}),
    raw("server.structured_log", {"database": True}),
    raw("server.set_structured_log", {"database": True}),
]

SHA = {"sha256": "c0ffee"}

SECRETS = [
    res("server.tls", {"keyfile": {**SHA, "certificates": ["x"], "privateKeySha256": "y"}}),
    res("server.reload_tls", {"keyfile": SHA}),
    res("server.jwt_secrets", {"active": SHA, "passive": [SHA]}),
    res("server.reload_jwt_secrets", {"active": SHA, "passive": []}),
    res("server.encryption", {"encryption-keys": [SHA]}),
    res("server.reload_encryption", {"encryption-keys": [SHA]}),
    res("server.api_calls", {"calls": [{"requestType": "GET", "path": "/"}]}),
    res("server.aql_queries", {"queries": []}),
    res("server.crashes", []),
    res("server.crashes", ["c1", "c2"], "an array"),
    Answered("server.crashes", "an object, of the first releases",
             Reply.json('{"error":false,"code":200,"result":{"crashes":["c1","c2"]}}'),
             ["c1", "c2"]),
    res("server.crash", {"crashId": "c", "files": {"trace": "t"}}),
    res("server.delete_crash", {"deleted": True, "crashId": "c"}),
]

PROGRESS = {"softShutdownOngoing": True, "AQLcursors": 0, "transactions": 0, "pendingJobs": 1,
            "doneJobs": 0, "lowPrioOngoingRequests": 0, "lowPrioQueuedRequests": 0,
            "allClear": False}

LIFE = [
    raw("server.license", {"license": "none"}),
    raw("server.set_license", {"result": {"error": False, "code": 201}}, "201", 201),
    raw("server.database_defaults", DEFAULTS),
    raw("server.options", {"database.extended-names": False}),
    raw("server.options_description", {"database.extended-names": {"section": "database"}}),
    raw("server.options_public", {"cluster.api-jwt-policy": "jwt-compat",
                                  "server.session-timeout": 3600.0}),
    raw("server.compact", {}),
    raw("server.shutdown", "OK"),
    raw("server.shutdown_progress", PROGRESS),
]

ECHO = {"requestType": "POST", "url": "/_admin/echo", "headers": {"x": "y"}, "requestBody": "{}",
        "rawRequestBody": [123, 125], "error": "a member of its own"}
OLD_LOG = {"totalAmount": 1, "lid": [7], "topic": ["general"], "level": [3],
           "timestamp": [1785857267], "text": ["größe"]}
DATABASE = {"id": "1", "name": "_system", "isSystem": True, "path": "none", "sharding": "",
            "replicationFactor": 2, "writeConcern": 1}

LEGACY = [
    top("server.target_version", version="31210", value="31210"),
    raw("server.log", OLD_LOG),
    raw("server.echo", ECHO),
    empty("server.reload_routing", None, "204", 204),
    Answered("server.reload_routing", "200, of old servers",
             Reply.json('{"error":false,"code":200}'), None),
    raw("server.execute", {"a": [1]}, "an object"),
    raw("server.execute", 1, "a number"),
    raw("server.execute", "text", "a string"),
    raw("server.execute", None, "no value"),
    raw("server.execute", {"error": False, "code": 200}, "no code"),
    res("database.properties", DATABASE),
]

TOKEN = {"id": 1, "name": "n", "valid_until": 1814400000, "created_at": 1785857267,
         "fingerprint": "v1...54227d", "active": True}

TOKENS = [
    Answered("token.list", "", Reply.json('{"tokens":[]}'), []),
    raw("token.create", {**TOKEN, "token": "v1.7b22"}),
    empty("token.delete", None, "the body is empty"),
    Answered("token.delete", "empty and said to be JSON", Reply(200, b"", (JSON_TYPE,)), None),
]


def of_job(why: str, status: int, body: str, value: object) -> Answered:
    """An answer that is the job's own: it says whose."""
    headers = (JSON_TYPE if body.startswith(("{", "[", '"')) else TEXT_TYPE,
               ("X-Arango-Async-Id", "74107"))
    return Answered("job.get", why, Reply(status, body.encode(), headers),
                    {"done": True, "http_status": status, "body": value})


JOBS = [
    of_job("200 and JSON", 200, '{"version":"3.12.10"}', {"version": "3.12.10"}),
    of_job("200 and nothing", 200, "", None),
    of_job("204 of the job itself", 204, "", None),
    of_job("404 of the job itself", 404, '{"error":true,"code":404,"errorNum":1202}',
           {"error": True, "code": 404, "errorNum": 1202}),
    of_job("401 of the job itself", 401, '{"error":true,"code":401,"errorNum":11}',
           {"error": True, "code": 401, "errorNum": 11}),
    of_job("400 of the job itself", 400, '{"error":true,"code":400,"errorNum":400}',
           {"error": True, "code": 400, "errorNum": 400}),
    # The server has forgotten the job by now: asking again would lose the answer.
    of_job("503 of the job itself, shutting down", 503,
           '{"error":true,"code":503,"errorNum":30,"errorMessage":"shutting down"}',
           {"error": True, "code": 503, "errorNum": 30, "errorMessage": "shutting down"}),
    of_job("503 of the job itself, the queue was full", 503,
           '{"error":true,"code":503,"errorNum":21003,"errorMessage":"queue is full"}',
           {"error": True, "code": 503, "errorNum": 21003, "errorMessage": "queue is full"}),
    of_job("412 of the job itself, it had to wait too long", 412,
           '{"error":true,"code":412,"errorNum":21004,"errorMessage":"queue time"}',
           {"error": True, "code": 412, "errorNum": 21004, "errorMessage": "queue time"}),
    of_job("text", 200, "a 1\n", "a 1\n"),
    of_job("a JSON string", 200, '"OK"', "OK"),
    empty("job.get", {"done": False}, "pending", 204),
    empty("job.status", "done"),
    empty("job.status", "pending", "still running", 204),
    raw("job.list", ["74107", "74108"]),
    raw("job.list", [], "none"),
    Answered("job.cancel", "", Reply.json('{"result":true}'), True),
    Answered("job.delete", "", Reply.json('{"result":true}'), True),
    Answered("job.delete", "false is an answer", Reply.json('{"result":false}'), False),
]

ANSWERS = (CLUSTER + FACTS + SECRETS + LIFE + LEGACY + TOKENS + JOBS + DATA_ANSWERS
           + DOCUMENT_ANSWERS + QUERY_ANSWERS + GRAPH_ANSWERS + ADMIN_ANSWERS)
