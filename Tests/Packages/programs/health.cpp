// Prints the health of a cluster.
#include <arango.h>

#include <cstdlib>
#include <iostream>
#include <memory>

struct Destroy {
  void operator()(arango_client *client) const { arango_client_destroy(client); }
  void operator()(arango_database *database) const { arango_database_destroy(database); }
  void operator()(arango_result *result) const { arango_result_destroy(result); }
};
template <typename Handle>
using Owned = std::unique_ptr<Handle, Destroy>;

int main() {
  arango_client *client = nullptr;
  Owned<arango_result> created{
      arango_client_create(std::getenv("ARANGO_HOSTS"), nullptr, nullptr, &client)};
  Owned<arango_client> owned_client{client};
  arango_database *database = nullptr;
  created.reset(arango_database_create(client, nullptr, std::getenv("ARANGO_USERNAME"),
                                       std::getenv("ARANGO_PASSWORD"), nullptr, &database));
  Owned<arango_database> owned_database{database};
  Owned<arango_result> health{arango_cluster_health(database)};
  if (arango_result_status(health.get()) != ARANGO_OK) {
    std::cerr << arango_result_message(health.get()) << "\n";
    return 1;
  }
  std::cout << arango_result_json(health.get(), nullptr) << "\n";
}
