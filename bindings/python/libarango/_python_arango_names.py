"""The names that python-arango gives to members of responses."""

from __future__ import annotations

#: The members of /_admin/status that python-arango gives, and their names there.
STATUS = {"agency": "agency", "coordinator": "coordinator", "foxxApi": "foxx_api",
          "host": "host", "hostname": "hostname", "license": "license", "mode": "mode",
          "operationMode": "operation_mode", "pid": "pid", "server": "server",
          "serverInfo": "server_info", "version": "version"}
#: The members of `serverInfo` that have other names in python-arango.
SERVER_INFO = {"writeOpsEnabled": "write_ops_enabled", "readOnly": "read_only"}
#: The members of a database's properties that have other names in python-arango.
PROPERTIES = {"isSystem": "system", "replicationFactor": "replication_factor",
              "writeConcern": "write_concern", "replicationVersion": "replication_version"}
