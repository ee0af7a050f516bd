"""What a binding must know of each function and no declaration tells."""

from __future__ import annotations

from .header import Function, Header, Parameter

#: Functions that wait for a server, a timeout or other threads. All others return immediately.
BLOCKING = {
    "arango_call", "arango_call_with", "arango_request", "arango_client_refresh_hosts",
    "arango_pending_wait", "arango_queue_next", "arango_cursor_next", "arango_cursor_close",
    "arango_cursor_destroy", "arango_import_write", "arango_import_finish",
}
#: Functions that block with the option named beside them only.
BLOCKING_WITH = {"arango_database_create": "verify"}

#: The parameters that may be NULL, and what NULL means. Handles may be NULL everywhere: see the rules
#: at the top of the header.
NULLABLE = {
    "arango_client_create": {"hosts": '"http://127.0.0.1:8529"', "strategy": '"roundrobin"'},
    "arango_client_create_list": {"strategy": '"roundrobin"'},
    "arango_database_create": {"name": '"_system"', "username": '"root"', "password": '""'},
    "arango_database_set_password": {"username": '"root"'},
    "arango_client_events": {"kinds": "all"},
}
#: Parameters that may be NULL in every function that has them.
NULLABLE_EVERYWHERE = {
    "options": "{}", "arguments": "{}", "headers": "{}", "bind_vars": "{}", "body": "no body",
    "data": "no data", "out_size": "the size is not wanted",
}
#: Functions that return NULL, and when.
RETURNS_NULL = {
    "arango_status_name": "the number is unknown",
    "arango_error_name": "the number is unknown",
    "arango_result_json": "the body is not JSON",
    "arango_result_body": "there is no response",
    "arango_result_rows": "the result has no rows",
    "arango_result_row": "there is no row of that index",
    "arango_result_host": "no coordinator was tried",
    "arango_result_header": "the response does not have the header",
    "arango_result_headers": "there is no response",
    "arango_pending_wait": "the call is not finished",
    "arango_queue_next": "no result arrived in time",
}
#: Functions whose returned string is static. All other returned strings belong to the handle.
STATIC = {"arango_version", "arango_status_name", "arango_error_name"}
#: Parameters with the number of bytes or elements of the parameter before them.
SIZES = {"body_size", "size", "count"}


def kind(parameter: Parameter) -> str:
    """Returns the kind of a parameter: handle, out_handle, out_size, string, json, bytes, strings,
    size, integer."""
    if parameter.name.startswith("out_"):
        return "out_size" if parameter.type == "size_t *" else "out_handle"
    if parameter.name in SIZES:
        return "size"
    if parameter.type == "const void *":
        return "bytes"
    if parameter.type == "const char * const *":
        return "strings"
    if parameter.type == "const char *":
        return "json" if parameter.name in ("options", "arguments", "headers", "bind_vars") else "string"
    return "handle" if parameter.type.endswith("*") else "integer"


def null_meaning(function: Function, parameter: Parameter) -> str | None:
    """Returns the meaning of NULL for a parameter; None if it may not be NULL."""
    own = NULLABLE.get(function.name, {}).get(parameter.name)
    if own is None and kind(parameter) in ("json", "bytes", "out_size"):
        own = NULLABLE_EVERYWHERE.get(parameter.name)
    return own


def owner(function: Function) -> str:
    """Returns the owner of the returned value: caller (who destroys it), handle, static or none."""
    if function.returns == "arango_result *":
        return "caller"
    if not function.returns.endswith("*"):
        return "none"
    return "static" if function.name in STATIC else "handle"


def check(header: Header) -> None:
    """Ends the program if a table of this module names a function that the header does not have."""
    names = {each.name for each in header.functions}
    tables = (BLOCKING, BLOCKING_WITH, NULLABLE, RETURNS_NULL, STATIC)
    if unknown := sorted({name for table in tables for name in table} - names):
        raise SystemExit(f"generate-bindings: not in the header: {', '.join(unknown)}")
