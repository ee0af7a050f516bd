// Prints the health of a cluster.
import CArango
import Glibc

var client: OpaquePointer?
arango_result_destroy(arango_client_create(getenv("ARANGO_HOSTS"), nil, nil, &client))
var database: OpaquePointer?
arango_result_destroy(
  arango_database_create(
    client, nil, getenv("ARANGO_USERNAME"), getenv("ARANGO_PASSWORD"), nil, &database))
let health = arango_cluster_health(database)
let succeeded = arango_result_status(health) == ARANGO_OK
print(String(cString: succeeded ? arango_result_json(health, nil) : arango_result_message(health)))
arango_result_destroy(health)
arango_database_destroy(database)
arango_client_destroy(client)
exit(succeeded ? 0 : 1)
