# Made by scripts/generate-bindings. Do not edit.
# frozen_string_literal: true

module Arango
  # The operations of ArangoDB in groups, for databases, Database#results and Database#async.
  module Operations
    # The servers of the cluster, as its coordinators report them.
    class Cluster < OperationGroup
      # The id of the coordinator that answers.
      #
      # Request: GET /_admin/server/id; for any user.
      # @return [String] the string id
      def server_id
        run("cluster.server_id")
      end

      # The role of the server that answers.
      #
      # Request: GET /_admin/server/role; for any user.
      # @return [String] the string role
      def server_role
        run("cluster.server_role")
      end

      # The mode of the server that answers, "default" or "readonly".
      #
      # Request: GET /_admin/server/mode; for any user.
      # @return [String] the string mode
      def server_mode
        run("cluster.server_mode")
      end

      # Makes the cluster read-only or writable.
      #
      # Request: PUT /_admin/server/mode; for an administrator.
      # @param mode ["default", "readonly"] The new mode. Accepts "default" or "readonly".
      # @return [Hash] an object, without error and code
      def set_server_mode(mode)
        run("cluster.set_server_mode", {mode: mode})
      end

      # The mode of the server that answers, if it can serve requests. An error if it cannot, or if the
      # database does not exist.
      #
      # Request: GET /_admin/server/availability; for none.
      # @return [String] the string mode
      def server_availability
        run("cluster.server_availability")
      end

      # The health of every server of the cluster.
      #
      # Request: GET /_admin/cluster/health; for any user.
      # @return [Hash] an object, without error and code
      def health
        run("cluster.health")
      end

      # The collections, indexes and views of the database, with the state of their shards.
      #
      # Request: GET /_api/replication/clusterInventory; for any user.
      # @param include_system [Boolean, nil] False to leave out system collections; true if it is not
      #   given.
      # @return [Hash] the answer as it is
      def inventory(include_system: nil)
        run("cluster.inventory", {}, {include_system: include_system})
      end

      # The endpoints of the coordinators.
      #
      # Request: GET /_api/cluster/endpoints; for any user.
      # @return [Array<String>] an array of the strings endpoints[].endpoint
      def endpoints
        run("cluster.endpoints")
      end

      # The target number of servers of each role, null if not set, and the servers that were cleaned
      # out.
      #
      # Request: GET /_admin/cluster/numberOfServers; for any user; an administrator, if the server is
      # hardened.
      # @return [Hash] an object, without error and code
      def server_count
        run("cluster.server_count")
      end

      # Sets or unsets the target number of servers of each role.
      #
      # Request: PUT /_admin/cluster/numberOfServers; for an administrator.
      # @param coordinators [Integer, nil] The target number of coordinators; null unsets it. Accepts an
      #   integer from 0 to 1000000, or null.
      # @param dbservers [Integer, nil] The target number of DB-Servers; null unsets it. Accepts an
      #   integer from 0 to 1000000, or null.
      # @param cleaned_servers [Array<String>, nil] The ids of the servers to mark as cleaned out; an
      #   empty array for none.
      # @return [Hash] an object, without error and code
      def set_server_count(coordinators: UNSET, dbservers: UNSET, cleaned_servers: nil)
        run(
          "cluster.set_server_count",
          {},
          {cleaned_servers: cleaned_servers},
          nullable: {coordinators: coordinators, dbservers: dbservers}
        )
      end

      # The version of a server.
      #
      # Request: GET /_admin/cluster/nodeVersion; for any user.
      # @param server_id [String] The server. Accepts a server's id or short name.
      # @return [Hash] an object, without error and code
      def server_version(server_id)
        run("cluster.server_version", {server_id: server_id})
      end

      # The storage engine of a server.
      #
      # Request: GET /_admin/cluster/nodeEngine; for any user.
      # @param server_id [String] The server. Accepts a server's id or short name.
      # @return [Hash] an object, without error and code
      def server_engine(server_id)
        run("cluster.server_engine", {server_id: server_id})
      end

      # The statistics of a server.
      #
      # Removed in ArangoDB 4.0; use server.metrics.
      # Request: GET /_admin/cluster/nodeStatistics; for any user.
      # @param server_id [String] The server. Accepts a server's id or short name.
      # @return [Hash] an object, without error and code
      def server_statistics(server_id)
        run("cluster.server_statistics", {server_id: server_id})
      end

      # The statistics of a DB-Server.
      #
      # Removed in ArangoDB 4.0; use server.metrics.
      # Request: GET /_admin/cluster/statistics; for any user.
      # @param server_id [String] The id of a DB-Server. Accepts a server's id or short name.
      # @return [Hash] an object, without error and code
      def dbserver_statistics(server_id)
        run("cluster.dbserver_statistics", {server_id: server_id})
      end

      # Removes a failed server that holds no shards. The coordinator tries for up to 60 s.
      #
      # Request: POST /_admin/cluster/removeServer; for an administrator.
      # @param server [String] The server. Accepts a server's id or short name.
      # @return [nil] null
      def remove_server(server)
        run("cluster.remove_server", {server: server})
      end

      # Reserves a range of ids that are not given to any collection or index.
      #
      # Exactly one of number, minimum is given.
      # Since ArangoDB 3.12.5-3.
      # Request: PUT /_admin/cluster/uniqId; for an administrator.
      # @param number [Integer, nil] The number of ids to reserve. Accepts an integer from 1 to 1000000.
      # @param minimum [Integer, nil] The lowest id that the cluster may still assign. Accepts an integer
      #   from 0 to 1152921504606846976.
      # @return [Hash] an object, without error and code
      def reserve_ids(number: nil, minimum: nil)
        run("cluster.reserve_ids", {}, {number: number, minimum: minimum})
      end

      # The mode of the cluster's supervision, "Normal" or "Maintenance"; null before the supervision has
      # written its state for the first time.
      #
      # Request: GET /_admin/cluster/maintenance; for an administrator.
      # @return [String, nil] the string result, or null
      def maintenance_mode
        run("cluster.maintenance_mode")
      end

      # Switches the maintenance mode of the cluster's supervision, and waits until the supervision has
      # switched.
      #
      # Request: PUT /_admin/cluster/maintenance; for an administrator.
      # @param mode ["on", "off", Integer] "on" for one hour, which a repeated call extends, "off", or a
      #   number of seconds. Accepts "on", "off" or an integer from 1 to 2147483647.
      # @return [Hash] an object, without error and code
      def toggle_maintenance_mode(mode)
        run("cluster.toggle_maintenance_mode", {mode: mode})
      end

      # The maintenance mode of a DB-Server: Mode and Until, or an empty object if it has none.
      #
      # Since ArangoDB 3.10.1.
      # Request: GET /_admin/cluster/maintenance/{server_id}; for an administrator.
      # @param server_id [String] The DB-Server. Accepts a server's id or short name.
      # @return [Hash] the value of result, or an empty object
      def server_maintenance_mode(server_id)
        run("cluster.server_maintenance_mode", {server_id: server_id})
      end

      # Switches the maintenance mode of a DB-Server, and waits until the DB-Server has switched. The
      # DB-Server must be healthy (GOOD): one that failed in maintenance leaves it only when the timeout
      # expires.
      #
      # Since ArangoDB 3.10.1.
      # Request: PUT /_admin/cluster/maintenance/{server_id}; for an administrator.
      # @param server_id [String] The DB-Server. Accepts a server's id or short name.
      # @param mode ["maintenance", "normal"] The new mode. Accepts "maintenance" or "normal".
      # @param timeout [Integer, nil] The number of seconds after which the mode ends; 3,600 if it is not
      #   given. Accepts an integer from 1 to 2147483647.
      # @return [Hash] an object, without error and code
      def toggle_server_maintenance_mode(server_id, mode, timeout: nil)
        run("cluster.toggle_server_maintenance_mode", {server_id: server_id, mode: mode}, {timeout: timeout})
      end

      # The imbalance of the distribution of leaders and shards, and the number of moves under way.
      #
      # Request: GET /_admin/cluster/rebalance; for an administrator.
      # @return [Hash] the value of result
      def calculate_imbalance
        run("cluster.calculate_imbalance")
      end

      # The moves that would balance the distribution. No move is started.
      #
      # Request: POST /_admin/cluster/rebalance; for an administrator.
      # @param version [Integer, nil] The version of the plan's format. Accepts an integer from 1 to 1.
      # @param max_moves [Integer, nil] The maximum number of moves; 1,000 if it is not given. Accepts an
      #   integer from 0 to 5000.
      # @param leader_changes [Boolean, nil] True if leaders may swap roles with followers; true if it is
      #   not given.
      # @param move_leaders [Boolean, nil] True if leaders may be moved; false if it is not given.
      # @param move_followers [Boolean, nil] True if followers may be moved; false if it is not given.
      # @param pi_factor [Numeric, nil] The weight of leaders relative to that of shards.
      # @param exclude_system_collections [Boolean, nil] True if system collections are not moved. Since
      #   ArangoDB 3.11.
      # @param databases_excluded [Array<String>, nil] The databases whose collections are not moved.
      # @return [Hash] the value of result
      def calculate_rebalance_plan(
        version: nil,
        max_moves: nil,
        leader_changes: nil,
        move_leaders: nil,
        move_followers: nil,
        pi_factor: nil,
        exclude_system_collections: nil,
        databases_excluded: nil
      )
        run(
          "cluster.calculate_rebalance_plan",
          {},
          {
            version: version, max_moves: max_moves, leader_changes: leader_changes,
            move_leaders: move_leaders, move_followers: move_followers, pi_factor: pi_factor,
            exclude_system_collections: exclude_system_collections, databases_excluded: databases_excluded
          }
        )
      end

      # Starts the moves of a plan.
      #
      # Request: POST /_admin/cluster/rebalance/execute; for an administrator.
      # @param moves [Array] The plan's moves.
      # @param version [Integer, nil] The version of the plan's format. Accepts an integer from 1 to 1.
      # @return [Boolean] true if the work was taken on, false if there is nothing to do
      def execute_rebalance_plan(moves, version: nil)
        run("cluster.execute_rebalance_plan", {moves: moves}, {version: version})
      end

      # Calculates a plan that balances the distribution, and starts its moves.
      #
      # Request: PUT /_admin/cluster/rebalance; for an administrator.
      # @param version [Integer, nil] The version of the plan's format. Accepts an integer from 1 to 1.
      # @param max_moves [Integer, nil] The maximum number of moves; 1,000 if it is not given. Accepts an
      #   integer from 0 to 5000.
      # @param leader_changes [Boolean, nil] True if leaders may swap roles with followers; true if it is
      #   not given.
      # @param move_leaders [Boolean, nil] True if leaders may be moved; false if it is not given.
      # @param move_followers [Boolean, nil] True if followers may be moved; false if it is not given.
      # @param pi_factor [Numeric, nil] The weight of leaders relative to that of shards.
      # @param exclude_system_collections [Boolean, nil] True if system collections are not moved. Since
      #   ArangoDB 3.11.
      # @param databases_excluded [Array<String>, nil] The databases whose collections are not moved.
      # @return [Hash] the value of result
      def rebalance(
        version: nil,
        max_moves: nil,
        leader_changes: nil,
        move_leaders: nil,
        move_followers: nil,
        pi_factor: nil,
        exclude_system_collections: nil,
        databases_excluded: nil
      )
        run(
          "cluster.rebalance",
          {},
          {
            version: version, max_moves: max_moves, leader_changes: leader_changes,
            move_leaders: move_leaders, move_followers: move_followers, pi_factor: pi_factor,
            exclude_system_collections: exclude_system_collections, databases_excluded: databases_excluded
          }
        )
      end

      # Moves shards of the database so that each DB-Server has the same number. Superseded by
      # cluster.rebalance.
      #
      # Request: POST /_admin/cluster/rebalanceShards; for a user with write access to the database.
      # @param algorithm ["simple", nil] The algorithm that chooses the moves. Accepts "simple".
      # @return [Hash] the value of result
      def rebalance_shards(algorithm: nil)
        run("cluster.rebalance_shards", {}, {algorithm: algorithm})
      end

      # Moves a shard to another DB-Server. Gives the id of the job.
      #
      # Request: POST /_admin/cluster/moveShard; for a user with write access to the collection, or an
      # administrator.
      # @param collection [String] The collection's name.
      # @param shard [String] The shard, "s123".
      # @param from_server [String] The DB-Server that has the shard. Accepts a server's id or short
      #   name.
      # @param to_server [String] The DB-Server that receives the shard. Accepts a server's id or short
      #   name.
      # @param database [String, nil] The collection's database, if it is not that of the call.
      # @param remains_follower [Boolean, nil] True if a moved leader remains as a follower; true if it
      #   is not given.
      # @param try_undo [Boolean, nil] True if the supervision moves the shard back once the server has
      #   recovered.
      # @return [String] the string id
      def move_shard(
        collection,
        shard,
        from_server,
        to_server,
        database: nil,
        remains_follower: nil,
        try_undo: nil
      )
        run(
          "cluster.move_shard",
          {collection: collection, shard: shard, from_server: from_server, to_server: to_server},
          {database: database, remains_follower: remains_follower, try_undo: try_undo}
        )
      end

      # Moves all shards away from a DB-Server. Gives the id of the job.
      #
      # Request: POST /_admin/cluster/cleanOutServer; for an administrator.
      # @param server [String] The server. Accepts a server's id or short name.
      # @return [String] the string id
      def clean_out_server(server)
        run("cluster.clean_out_server", {server: server})
      end

      # Hands the leadership of a DB-Server's shards to other DB-Servers. Gives the id of the job.
      #
      # Request: POST /_admin/cluster/resignLeadership; for an administrator.
      # @param server [String] The server. Accepts a server's id or short name.
      # @param undo_moves [Boolean, nil] True if the server regains its leaders once it has restarted.
      # @return [String] the string id
      def resign_leadership(server, undo_moves: nil)
        run("cluster.resign_leadership", {server: server}, {undo_moves: undo_moves})
      end

      # The state of an agency job: ToDo, Pending, Finished or Failed. The cluster deletes finished jobs
      # after some time.
      #
      # Request: GET /_admin/cluster/queryAgencyJob; for an administrator.
      # @param job_id [String] The job's id.
      # @return [Hash] an object with job, status and the job's own members
      def query_agency_job(job_id)
        run("cluster.query_agency_job", {job_id: job_id})
      end

      # Cancels an agency job that moves a shard or cleans out a server.
      #
      # Request: POST /_admin/cluster/cancelAgencyJob; for an administrator.
      # @param job_id [String] The job's id.
      # @return [Hash] an object, without error and code
      def cancel_agency_job(job_id)
        run("cluster.cancel_agency_job", {job_id: job_id})
      end

      # The planned (Plan) and actual (Current) distribution of the shards of the database's collections.
      #
      # Request: GET /_admin/cluster/shardDistribution; for an administrator.
      # @return [Hash] the value of results
      def shard_distribution
        run("cluster.shard_distribution")
      end

      # The planned and actual distribution of one collection's shards, with the progress of shards that
      # are not in sync.
      #
      # Request: GET /_admin/cluster/collectionShardDistribution; for an administrator.
      # @param collection [String] The collection's name.
      # @return [Hash] the value of results
      def collection_shard_distribution(collection)
        run("cluster.collection_shard_distribution", {collection: collection})
      end

      # The numbers of databases, collections, shards, leaders and followers. In _system only.
      #
      # Request: GET /_admin/cluster/shardStatistics; for an administrator.
      # @param server_id [String, nil] The DB-Server to count, or "all" for each DB-Server by its id; the
      #   whole cluster if it is not given. Accepts a server's id, its short name, or "all".
      # @param details [Boolean, nil] True to count each database separately. Ignored if server_id is
      #   "all".
      # @return [Hash] the value of result
      def shard_statistics(server_id: nil, details: nil)
        run("cluster.shard_statistics", {}, {server_id: server_id, details: details})
      end

      # The coordinator's view of the cluster's Plan and Current.
      #
      # Request: GET /_api/cluster/cluster-info; for an administrator.
      # @return [Hash] the answer as it is
      def cluster_info
        run("cluster.cluster_info")
      end

      # The whole content of the agency: agency and, in some versions, index, term and log.
      #
      # Request: GET /_api/cluster/agency-dump; for an administrator.
      # @return [Hash] the answer as it is
      def agency_dump
        run("cluster.agency_dump")
      end

      # The part of the agency's content that the coordinator holds: index, and cache, an array of one
      # store.
      #
      # Request: GET /_api/cluster/agency-cache; for an administrator.
      # @return [Hash] the answer as it is
      def agency_cache
        run("cluster.agency_cache")
      end

      # Searches the agency's content, or a dump of it, for contradictions. Gives diagnosis, with the
      # findings and the names of goodTests and badTests.
      #
      # Since ArangoDB 3.12.
      # Request: GET /_admin/cluster/agencyDiagnosis; for a superuser token.
      # @param dump [Hash, nil] The dump to diagnose in place of the cluster's own agency: a result of
      #   cluster.agency_dump of this or another cluster, with or without index and term.
      # @param strict [Boolean, nil] True to include findings that may be harmless; true if it is not
      #   given.
      # @return [Hash] the value of result; an error inside is the call's error
      def agency_diagnosis(dump: nil, strict: nil)
        run("cluster.agency_diagnosis", {}, {strict: strict}, body: dump)
      end

      # The current sorting order of each DB-Server's index entries, and that after a restart.
      #
      # Since ArangoDB 3.11.11 and 3.12.2.
      # Request: GET /_admin/cluster/vpackSortMigration/status; for a superuser token.
      # @return [Hash] the value of result: of a coordinator, the whole response of each DB-Server by its
      #   id; an error inside is the call's error
      def vpack_sort_migration_status
        run("cluster.vpack_sort_migration_status")
      end

      # The indexes of each DB-Server that are affected by the change of the sorting order. The check may
      # take hours.
      #
      # Since ArangoDB 3.11.11 and 3.12.2.
      # Request: GET /_admin/cluster/vpackSortMigration/check; for a superuser token.
      # @return [Hash] the value of result: of a coordinator, the whole response of each DB-Server by its
      #   id; an error inside is the call's error
      def vpack_sort_migration_index_check
        run("cluster.vpack_sort_migration_index_check")
      end

      # Switches each DB-Server to the new sorting order, from its next restart on.
      #
      # Since ArangoDB 3.11.11 and 3.12.2.
      # Request: PUT /_admin/cluster/vpackSortMigration/migrate; for a superuser token.
      # @return [Hash] the value of result: of a coordinator, the whole response of each DB-Server by its
      #   id; an error inside is the call's error
      def migrate_vpack_sorting
        run("cluster.migrate_vpack_sorting")
      end
    end

    # The server that answers, and other servers through it.
    class Server < OperationGroup
      # The version of the server that answers.
      #
      # Request: GET /_api/version; for any user.
      # @param details [Boolean, nil] True to include details of the build, the server's role and its
      #   mode. A hardened server omits the details for users without write access to _system.
      # @return [Hash] the answer as it is
      def version(details: nil)
        run("server.version", {}, {details: details})
      end

      # The storage engine of the server that answers.
      #
      # Request: GET /_api/engine; for any user.
      # @return [Hash] the answer as it is
      def engine
        run("server.engine")
      end

      # The activities of the server, such as requests and background tasks.
      #
      # Since ArangoDB 3.12.8.
      # Request: GET /_admin/activities; for an administrator.
      # @return [Hash] the answer as it is
      def activities
        run("server.activities")
      end

      # The settings of the background task that deletes expired documents. In _system only.
      #
      # Request: GET /_api/ttl/properties; for an administrator.
      # @return [Hash] the value of result
      def ttl_properties
        run("server.ttl_properties")
      end

      # Changes settings of the background task that deletes expired documents, and gives all of them. In
      # _system only.
      #
      # Request: PUT /_api/ttl/properties; for an administrator.
      # @param active [Boolean, nil] True to delete expired documents.
      # @param frequency [Integer, nil] The time in milliseconds between two runs of the task. Accepts an
      #   integer of at least 0.
      # @param max_total_removes [Integer, nil] The maximum number of documents that a run deletes.
      #   Accepts an integer of at least 0.
      # @param max_collection_removes [Integer, nil] The maximum number of documents that a run deletes
      #   of a collection. Accepts an integer of at least 0.
      # @param only_loaded_collections [Boolean, nil] True to leave out collections that are not in
      #   memory.
      # @return [Hash] the value of result
      def set_ttl_properties(
        active: nil,
        frequency: nil,
        max_total_removes: nil,
        max_collection_removes: nil,
        only_loaded_collections: nil
      )
        run(
          "server.set_ttl_properties",
          {},
          {
            active: active, frequency: frequency, max_total_removes: max_total_removes,
            max_collection_removes: max_collection_removes, only_loaded_collections: only_loaded_collections
          }
        )
      end

      # The figures of the background task that deletes expired documents. In _system only.
      #
      # Request: GET /_api/ttl/statistics; for an administrator.
      # @return [Hash] the value of result
      def ttl_statistics
        run("server.ttl_statistics")
      end

      # Writes the write-ahead log to disk.
      #
      # Request: PUT /_admin/wal/flush; for an administrator.
      # @param wait_for_sync [Boolean, nil] True to wait until the data is on disk; false if it is not
      #   given.
      # @param wait_for_collector [Boolean, nil] True to wait until the data is in the storage engine's
      #   files; false if it is not given.
      # @return [nil] null
      def flush_wal(wait_for_sync: nil, wait_for_collector: nil)
        run("server.flush_wal", {}, {wait_for_sync: wait_for_sync, wait_for_collector: wait_for_collector})
      end

      # The statistics of the storage engine; of a coordinator, those of each DB-Server.
      #
      # Request: GET /_api/engine/stats; for any user; an administrator, if the server is hardened.
      # @return [Hash] the answer as it is
      def engine_stats
        run("server.engine_stats")
      end

      # The state of the server that answers.
      #
      # Request: GET /_admin/status; for any user; an administrator, if the server is hardened.
      # @param overview [Boolean, nil] True to include only version, platform, license, engine and role.
      # @return [Hash] the answer as it is
      def status(overview: nil)
        run("server.status", {}, {overview: overview})
      end

      # The server's time, in seconds since 1970 with a fraction.
      #
      # Request: GET /_admin/time; for any user.
      # @return [Numeric] the value of time
      def time
        run("server.time")
      end

      # The id of the deployment, the same on all its servers.
      #
      # Since ArangoDB 3.12.6.
      # Request: GET /_admin/deployment/id; for any user.
      # @return [String] the string id
      def deployment_id
        run("server.deployment_id")
      end

      # The data that the vendor's support requires. In _system only.
      #
      # Request: GET /_admin/support-info; for any user, an administrator or a superuser token, by a
      # startup option of the server.
      # @param local [Boolean, nil] True to describe only the server that answers.
      # @return [Hash] the answer as it is
      def support_info(local: nil)
        run("server.support_info", {}, {local: local})
      end

      # The metrics of a server, in the Prometheus text format.
      #
      # Request: GET /_admin/metrics; for any user; an administrator, if the server is hardened.
      # @param server_id [String, nil] The server to which the request is forwarded; the server that
      #   answers if it is not given. Accepts a server's id or short name.
      # @return [String] a text, as a JSON string
      def metrics(server_id: nil)
        run("server.metrics", {}, {server_id: server_id})
      end

      # The shards' usage metrics, in the Prometheus text format.
      #
      # Since ArangoDB 3.10.13 and 3.11.7.
      # Request: GET /_admin/usage-metrics; for any user; an administrator, if the server is hardened.
      # @param server_id [String, nil] The server to which the request is forwarded; the server that
      #   answers if it is not given. Accepts a server's id or short name.
      # @return [String] a text, as a JSON string
      def usage_metrics(server_id: nil)
        run("server.usage_metrics", {}, {server_id: server_id})
      end

      # The statistics of the server that answers, or their descriptions.
      #
      # Removed in ArangoDB 4.0; use server.metrics.
      # Request: GET /_admin/statistics; for any user; an administrator, if the server is hardened.
      # @param description [Boolean, nil] True for the descriptions of the statistics in place of their
      #   values.
      # @return [Hash] an object, without error and code
      def statistics(description: nil)
        run("server.statistics", {}, {description: description})
      end

      # The log entries of a server.
      #
      # Request: GET /_admin/log/entries; for an administrator or a superuser token, by a startup option
      # of the server.
      # @param upto [Object, nil] The least severe level of the entries, by name or number; "info" if it
      #   is not given.
      # @param level [Object, nil] The level of the entries, by name or number.
      # @param start [Integer, nil] The id of the first entry. Accepts an integer of at least 0.
      # @param size [Integer, nil] The maximum number of entries. Accepts an integer of at least 0.
      # @param offset [Integer, nil] The number of entries to skip. Accepts an integer of at least 0.
      # @param search [String, nil] A text that the entries contain.
      # @param sort ["asc", "desc", nil] The order of the entries by their ids. Accepts "asc" or "desc".
      # @param server_id [String, nil] The server to which the request is forwarded; the server that
      #   answers if it is not given. Accepts a server's id or short name.
      # @return [Hash] the answer as it is
      def log_entries(
        upto: nil,
        level: nil,
        start: nil,
        size: nil,
        offset: nil,
        search: nil,
        sort: nil,
        server_id: nil
      )
        run(
          "server.log_entries",
          {},
          {
            upto: upto, level: level, start: start, size: size, offset: offset, search: search, sort: sort,
            server_id: server_id
          }
        )
      end

      # The log level of each topic.
      #
      # Request: GET /_admin/log/level; for an administrator or a superuser token, by a startup option of
      # the server.
      # @param server_id [String, nil] The server to which the request is forwarded; the server that
      #   answers if it is not given. Accepts a server's id or short name. Since ArangoDB 3.10.2.
      # @param with_appenders [Boolean, nil] True to include the levels of each appender.
      # @return [Hash] the answer as it is
      def log_levels(server_id: nil, with_appenders: nil)
        run("server.log_levels", {}, {server_id: server_id, with_appenders: with_appenders})
      end

      # Sets the log levels of topics.
      #
      # Request: PUT /_admin/log/level; for an administrator or a superuser token, by a startup option of
      # the server.
      # @param levels [Object] An object of levels by topic, or one level for all topics.
      # @param server_id [String, nil] The server to which the request is forwarded; the server that
      #   answers if it is not given. Accepts a server's id or short name. Since ArangoDB 3.10.2.
      # @param with_appenders [Boolean, nil] True to include the levels of each appender.
      # @return [Hash] the answer as it is
      def set_log_levels(levels, server_id: nil, with_appenders: nil)
        run("server.set_log_levels", {levels: levels}, {server_id: server_id, with_appenders: with_appenders})
      end

      # Resets the log levels to those at the start of the server.
      #
      # Since ArangoDB 3.12.1.
      # Request: DELETE /_admin/log/level; for an administrator or a superuser token, by a startup option
      # of the server.
      # @param server_id [String, nil] The server to which the request is forwarded; the server that
      #   answers if it is not given. Accepts a server's id or short name.
      # @return [Hash] the answer as it is
      def reset_log_levels(server_id: nil)
        run("server.reset_log_levels", {}, {server_id: server_id})
      end

      # The enabled parameters of structured log entries: an object of true by parameter.
      #
      # Request: GET /_admin/log/structured; for an administrator or a superuser token, by a startup
      # option of the server.
      # @return [Hash] the answer as it is
      def structured_log
        run("server.structured_log")
      end

      # Enables or disables parameters of structured log entries. Gives the enabled ones.
      #
      # Request: PUT /_admin/log/structured; for an administrator or a superuser token, by a startup
      # option of the server.
      # @param parameters [Hash] An object of true and false by parameter.
      # @return [Hash] the answer as it is
      def set_structured_log(parameters)
        run("server.set_structured_log", body: parameters)
      end

      # Checksums of the TLS certificates of the server that answers.
      #
      # Request: GET /_admin/server/tls; for any user.
      # @return [Hash] the value of result
      def tls
        run("server.tls")
      end

      # Makes the server that answers reload its TLS certificates.
      #
      # Request: POST /_admin/server/tls; for a superuser token.
      # @return [Hash] the value of result
      def reload_tls
        run("server.reload_tls")
      end

      # Checksums of the JWT secrets of the server that answers.
      #
      # Request: GET /_admin/server/jwt; for a superuser token.
      # @return [Hash] the value of result
      def jwt_secrets
        run("server.jwt_secrets")
      end

      # Makes the server that answers reload its JWT secrets.
      #
      # Request: POST /_admin/server/jwt; for a superuser token.
      # @return [Hash] the value of result
      def reload_jwt_secrets
        run("server.reload_jwt_secrets")
      end

      # Checksums of the encryption keys of a single server or DB-Server.
      #
      # Request: GET /_admin/server/encryption; for a superuser token.
      # @return [Hash] the value of result
      def encryption
        run("server.encryption")
      end

      # Makes a single server or DB-Server reload its encryption keys.
      #
      # Request: POST /_admin/server/encryption; for a superuser token.
      # @return [Hash] the value of result
      def reload_encryption
        run("server.reload_encryption")
      end

      # The last requests that the answering server received.
      #
      # Since ArangoDB 3.12.5.
      # Request: GET /_admin/server/api-calls; for an administrator or a superuser token, by a startup
      # option of the server.
      # @return [Hash] the value of result
      def api_calls
        run("server.api_calls")
      end

      # The last queries that the answering server ran.
      #
      # Since ArangoDB 3.12.6.
      # Request: GET /_admin/server/aql-queries; for an administrator or a superuser token, by a startup
      # option of the server.
      # @return [Hash] the value of result
      def aql_queries
        run("server.aql_queries")
      end

      # The ids of the crashes recorded by the server that answers.
      #
      # Since ArangoDB 3.12.8.
      # Request: GET /_admin/crashes; for an administrator.
      # @return [Array<String>] the array result, or crashes inside of it
      def crashes
        run("server.crashes")
      end

      # The record of a crash.
      #
      # Since ArangoDB 3.12.8.
      # Request: GET /_admin/crashes/{crash_id}; for an administrator.
      # @param crash_id [String] The crash's id.
      # @return [Hash] the value of result
      def crash(crash_id)
        run("server.crash", {crash_id: crash_id})
      end

      # Deletes the record of a crash.
      #
      # Since ArangoDB 3.12.8.
      # Request: DELETE /_admin/crashes/{crash_id}; for an administrator.
      # @param crash_id [String] The crash's id.
      # @return [Hash] the value of result
      def delete_crash(crash_id)
        run("server.delete_crash", {crash_id: crash_id})
      end

      # The license. The Community Edition may give only license "none".
      #
      # Request: GET /_admin/license; for any user; an administrator, if the server is hardened.
      # @return [Hash] the answer as it is
      def license
        run("server.license")
      end

      # Sets a new license. The Community Edition rejects licenses.
      #
      # Request: PUT /_admin/license; for an administrator.
      # @param license [String] The license, in base64.
      # @param force [Boolean, nil] True to accept a license that expires before the current one.
      # @return [Hash] the answer as it is
      def set_license(license, force: nil)
        run("server.set_license", {license: license}, {force: force})
      end

      # The default properties of new databases.
      #
      # Request: GET /_admin/server/databaseDefaults; for any user.
      # @return [Hash] the answer as it is
      def database_defaults
        run("server.database_defaults")
      end

      # The startup options of the server that answers. In _system only.
      #
      # Since ArangoDB 3.12.
      # Request: GET /_admin/options; for an administrator or a superuser token, by a startup option of
      # the server.
      # @return [Hash] the answer as it is
      def options
        run("server.options")
      end

      # The descriptions of all startup options. In _system only.
      #
      # Since ArangoDB 3.12.
      # Request: GET /_admin/options-description; for an administrator or a superuser token, by a startup
      # option of the server.
      # @return [Hash] the answer as it is
      def options_description
        run("server.options_description")
      end

      # The startup options that any user may read.
      #
      # Since ArangoDB 3.12.8.
      # Request: GET /_admin/options-public; for any user.
      # @return [Hash] the answer as it is
      def options_public
        run("server.options_public")
      end

      # Compacts the data of all databases. Compaction may take long.
      #
      # Request: PUT /_admin/compact; for a superuser token.
      # @param change_level [Boolean, nil] True to move data to the lowest possible level; false if it is
      #   not given.
      # @param compact_bottom_most_level [Boolean, nil] True to compact the bottommost level too; false
      #   if it is not given.
      # @return [Hash] an object, without error and code
      def compact(change_level: nil, compact_bottom_most_level: nil)
        run(
          "server.compact",
          {},
          {change_level: change_level, compact_bottom_most_level: compact_bottom_most_level}
        )
      end

      # Shuts down the server that answers.
      #
      # Request: DELETE /_admin/shutdown; for an administrator.
      # @param soft [Boolean, nil] True if a coordinator finishes its running operations first.
      # @return [String] the answer as it is
      def shutdown(soft: nil)
        run("server.shutdown", {}, {soft: soft})
      end

      # The operations for which a soft shutdown waits.
      #
      # Request: GET /_admin/shutdown; for an administrator.
      # @return [Hash] the answer as it is
      def shutdown_progress
        run("server.shutdown_progress")
      end

      # The version of the data format that the server requires, "31210".
      #
      # Removed in ArangoDB 4.0; use server.version.
      # Request: GET /_admin/database/target-version; for any user.
      # @return [String] the string version
      def target_version
        run("server.target_version")
      end

      # The log of the server that answers, as an array for each attribute of the entries.
      #
      # Removed in ArangoDB 4.0; use server.log_entries.
      # Request: GET /_admin/log; for an administrator or a superuser token, by a startup option of the
      # server.
      # @param upto [Object, nil] The least severe level of the entries, by name or number; "info" if it
      #   is not given.
      # @param level [Object, nil] The level of the entries, by name or number.
      # @param start [Integer, nil] The id of the first entry. Accepts an integer of at least 0.
      # @param size [Integer, nil] The maximum number of entries. Accepts an integer of at least 0.
      # @param offset [Integer, nil] The number of entries to skip. Accepts an integer of at least 0.
      # @param search [String, nil] A text that the entries contain.
      # @param sort ["asc", "desc", nil] The order of the entries by their ids. Accepts "asc" or "desc".
      # @return [Hash] the answer as it is
      def log(upto: nil, level: nil, start: nil, size: nil, offset: nil, search: nil, sort: nil)
        run(
          "server.log",
          {},
          {upto: upto, level: level, start: start, size: size, offset: offset, search: search, sort: sort}
        )
      end

      # The request as the server received it: headers, query and body.
      #
      # Removed in ArangoDB 4.0.
      # Request: GET /_admin/echo; for any user.
      # @param body [Object, nil] The body to send, any JSON value.
      # @return [Hash] the answer as it is
      def echo(body: nil)
        run("server.echo", {}, {body: body})
      end

      # Makes the server reload the routes of its JavaScript applications.
      #
      # Removed in ArangoDB 4.0.
      # Request: POST /_admin/routing/reload; for any user.
      # @return [nil] null
      def reload_routing
        run("server.reload_routing")
      end

      # Runs JavaScript on the server and gives the returned value. Requires version v0 of the API and a
      # server started with --javascript.allow-admin-execute.
      #
      # Request: POST /_admin/execute; for any user.
      # @param command [String] The JavaScript code: the body of a function without parameters.
      # @return [Object] the answer as it is
      def execute(command)
        run("server.execute", {command: command})
      end
    end

    # The databases of the deployment.
    class DatabaseOperations < OperationGroup
      # The properties of the database: its id, its name and its defaults.
      #
      # Request: GET /_api/database/current; for any user.
      # @return [Hash] the value of result
      def properties
        run("database.properties")
      end

      # The names of all databases. In _system only.
      #
      # Request: GET /_api/database; for an administrator.
      # @return [Array<String>] the value of result
      def list
        run("database.list")
      end

      # The names of the databases that the user can read.
      #
      # Request: GET /_api/database/user; for any user.
      # @return [Array<String>] the value of result
      def list_accessible
        run("database.list_accessible")
      end

      # The numbers of shards of the database.
      #
      # Request: GET /_api/database/shardStatistics; for any user.
      # @param server_id [String, nil] The DB-Server whose shards are counted, or "all" for each one; the
      #   sum of all if it is not given. Accepts a server's id, its short name, or "all".
      # @return [Hash] the value of result
      def shard_statistics(server_id: nil)
        run("database.shard_statistics", {}, {server_id: server_id})
      end

      # Creates a database. In _system only. Other coordinators may report for a moment that the database
      # does not exist.
      #
      # Request: POST /_api/database; for an administrator.
      # @param name [String] The name of the new database. Accepts a name of 1 to 128 bytes without
      #   slashes, control characters and blanks at its ends.
      # @param sharding ["", "flexible", "single", nil] The distribution of new collections: "single"
      #   puts all shards on one DB-Server. Accepts "" or "flexible" or "single".
      # @param replication_factor ["satellite", Integer, nil] The number of copies of each shard, or
      #   "satellite" for a copy on every DB-Server. Accepts "satellite" or an integer from 1 to
      #   2147483647.
      # @param write_concern [Integer, nil] The minimum number of copies in sync for a write. Accepts an
      #   integer from 1 to 2147483647.
      # @param users [Array, nil] The users with access: objects with username, passwd, active and extra.
      #   Missing ones are created.
      # @return [Boolean] the value of result
      def create(name, sharding: nil, replication_factor: nil, write_concern: nil, users: nil)
        run(
          "database.create",
          {name: name},
          {
            sharding: sharding, replication_factor: replication_factor, write_concern: write_concern,
            users: users
          }
        )
      end

      # Deletes a database with all its data. In _system only.
      #
      # Request: DELETE /_api/database/{name}; for an administrator.
      # @param name [String] The name of the database to delete. Accepts a name of 1 to 128 bytes without
      #   slashes, control characters and blanks at its ends.
      # @param ignore_missing [Boolean, nil] True for the result false, in place of an error, if there is
      #   no such database.
      # @return [Boolean] the value of result
      def delete(name, ignore_missing: nil)
        run("database.delete", {name: name}, {ignore_missing: ignore_missing})
      end
    end

    # The access tokens of users.
    class Tokens < OperationGroup
      # The access tokens of a user, without the tokens themselves.
      #
      # Since ArangoDB 3.12.5.
      # Request: GET /_api/token/{user}; for the user concerned, or an administrator.
      # @param user [String] The name of the user.
      # @return [Array<Hash>] the value of tokens
      def list(user)
        run("token.list", {user: user})
      end

      # Creates an access token for a user. Only this response contains the token.
      #
      # Since ArangoDB 3.12.5.
      # Request: POST /_api/token/{user}; for the user concerned, or an administrator.
      # @param user [String] The name of the user.
      # @param name [String] The name of the token.
      # @param valid_until [Integer] The time the token expires, in seconds since 1970. Accepts an
      #   integer of at least 0.
      # @return [Hash] the answer as it is
      def create(user, name, valid_until)
        run("token.create", {user: user, name: name, valid_until: valid_until})
      end

      # Deletes an access token. A token that does not exist is not an error.
      #
      # Since ArangoDB 3.12.5.
      # Request: DELETE /_api/token/{user}/{token_id}; for the user concerned, or an administrator.
      # @param user [String] The name of the user.
      # @param token_id [Integer] The id of the token. Accepts an integer of at least 0.
      # @return [nil] null
      def delete(user, token_id)
        run("token.delete", {user: user, token_id: token_id})
      end
    end

    # The async jobs of the coordinator that answers.
    class Jobs < OperationGroup
      # The response of an async job. The server returns it only once.
      #
      # Request: PUT /_api/job/{job_id}; for any user.
      # @param job_id [String] The id of the job, from the header x-arango-async-id.
      # @return [Hash] an object with done, and if it is, http_status and body of the job's answer
      def get(job_id)
        run("job.get", {job_id: job_id})
      end

      # The state of an async job.
      #
      # Request: GET /_api/job/{job_id}; for any user.
      # @param job_id [String] The id of the job, from the header x-arango-async-id.
      # @return [String] "done" or "pending"
      def status(job_id)
        run("job.status", {job_id: job_id})
      end

      # The ids of the async jobs of the coordinator that answers.
      #
      # Request: GET /_api/job/{status}; for any user.
      # @param status ["done", "pending"] The state of the jobs. Accepts "done" or "pending".
      # @param count [Integer, nil] The maximum number of ids; the server's default is 100. Accepts an
      #   integer of at least 0.
      # @return [Array<String>] the answer as it is
      def list(status, count: nil)
        run("job.list", {status: status}, {count: count})
      end

      # Cancels an async job.
      #
      # Request: PUT /_api/job/{job_id}/cancel; for any user.
      # @param job_id [String] The id of the job, from the header x-arango-async-id.
      # @return [Boolean] the value of result
      def cancel(job_id)
        run("job.cancel", {job_id: job_id})
      end

      # Deletes the results of async jobs.
      #
      # Request: DELETE /_api/job/{job_id}; for any user.
      # @param job_id [String] The id of a job, "all", or "expired" with a stamp.
      # @param stamp [Numeric, nil] The time in seconds since 1970. With "expired", older results are
      #   deleted.
      # @return [Boolean] the value of result
      def delete(job_id, stamp: nil)
        run("job.delete", {job_id: job_id}, {stamp: stamp})
      end
    end

    # The collections of the database.
    class Collections < OperationGroup
      # The collections of the database that the user can read.
      #
      # Request: GET /_api/collection; for any user.
      # @param exclude_system [Boolean, nil] True to leave out system collections; false if it is not
      #   given.
      # @return [Array<Hash>] the value of result
      def list(exclude_system: nil)
        run("collection.list", {}, {exclude_system: exclude_system})
      end

      # The id, the name and the type of a collection.
      #
      # Request: GET /_api/collection/{collection}; for any user.
      # @param collection [String] The name of the collection. Accepts a name of 1 to 256 bytes without
      #   slashes, control characters and blanks at its ends.
      # @return [Hash] an object, without error and code
      def get(collection)
        run("collection.get", {collection: collection})
      end

      # The properties of a collection.
      #
      # Request: GET /_api/collection/{collection}/properties; for any user.
      # @param collection [String] The name of the collection. Accepts a name of 1 to 256 bytes without
      #   slashes, control characters and blanks at its ends.
      # @return [Hash] an object, without error and code
      def properties(collection)
        run("collection.properties", {collection: collection})
      end

      # The revision of a collection, which changes with its documents.
      #
      # Request: GET /_api/collection/{collection}/revision; for any user.
      # @param collection [String] The name of the collection. Accepts a name of 1 to 256 bytes without
      #   slashes, control characters and blanks at its ends.
      # @return [String] the string revision
      def revision(collection)
        run("collection.revision", {collection: collection})
      end

      # The number of documents of a collection; with details an object with the number of each shard.
      #
      # Request: GET /_api/collection/{collection}/count; for any user.
      # @param collection [String] The name of the collection. Accepts a name of 1 to 256 bytes without
      #   slashes, control characters and blanks at its ends.
      # @param details [Boolean, nil] True to count the documents of each shard; false if it is not
      #   given.
      # @return [Object] the value of count
      def count(collection, details: nil)
        run("collection.count", {collection: collection}, {details: details})
      end

      # The sizes of the documents, the indexes and the cache of a collection.
      #
      # Request: GET /_api/collection/{collection}/figures; for any user.
      # @param collection [String] The name of the collection. Accepts a name of 1 to 256 bytes without
      #   slashes, control characters and blanks at its ends.
      # @param details [Boolean, nil] True to include figures of the storage engine; false if it is not
      #   given.
      # @return [Hash] the value of figures
      def figures(collection, details: nil)
        run("collection.figures", {collection: collection}, {details: details})
      end

      # The ids of the shards of a collection; with details an object with the ids of the DB-Servers of
      # each shard, the leader first.
      #
      # Request: GET /_api/collection/{collection}/shards; for any user.
      # @param collection [String] The name of the collection. Accepts a name of 1 to 256 bytes without
      #   slashes, control characters and blanks at its ends.
      # @param details [Boolean, nil] True to include the DB-Servers of each shard; false if it is not
      #   given.
      # @return [Object] the value of shards
      def shards(collection, details: nil)
        run("collection.shards", {collection: collection}, {details: details})
      end

      # The checksum and the revision of a collection.
      #
      # Request: GET /_api/collection/{collection}/checksum; for any user.
      # @param collection [String] The name of the collection. Accepts a name of 1 to 256 bytes without
      #   slashes, control characters and blanks at its ends.
      # @param with_revisions [Boolean, nil] True to include the revisions of the documents; false if it
      #   is not given.
      # @param with_data [Boolean, nil] True to include the documents; false if it is not given.
      # @return [Hash] an object, without error and code
      def checksum(collection, with_revisions: nil, with_data: nil)
        run(
          "collection.checksum",
          {collection: collection},
          {with_revisions: with_revisions, with_data: with_data}
        )
      end

      # The id of the shard for a document, computed from its shard keys. The document need not exist.
      #
      # Request: PUT /_api/collection/{collection}/responsibleShard; for any user.
      # @param collection [String] The name of the collection. Accepts a name of 1 to 256 bytes without
      #   slashes, control characters and blanks at its ends.
      # @param document [Object] An object with the shard keys, or the key of the document as a string or
      #   number.
      # @return [String] the string shardId
      def responsible_shard(collection, document)
        run("collection.responsible_shard", {collection: collection, document: document})
      end

      # The names of the key generators for new collections.
      #
      # Since ArangoDB 3.12.
      # Request: GET /_api/key-generators; for any user.
      # @return [Array<String>] the value of keyGenerators
      def key_generators
        run("collection.key_generators")
      end

      # Creates a collection and gives its properties.
      #
      # Request: POST /_api/collection; for a user with write access to the database.
      # @param name [String] The name of the collection. Accepts a name of 1 to 256 bytes without
      #   slashes, control characters and blanks at its ends.
      # @param type [Integer, nil] 2 for documents, 3 for edges; 2 if it is not given. Accepts an integer
      #   from 2 to 3.
      # @param wait_for_sync [Boolean, nil] True if a write waits until its documents are on disk.
      # @param system [Boolean, nil] True for a system collection, whose name starts with an underscore.
      # @param schema [Hash, nil] The schema that validates documents.
      # @param computed_values [Array, nil] The attributes that the server computes.
      # @param key_options [Hash, nil] The options of the key generator: type, allowUserKeys, increment
      #   and offset.
      # @param cache_enabled [Boolean, nil] True if documents are cached in memory.
      # @param number_of_shards [Integer, nil] The number of shards. Accepts an integer from 1 to
      #   2147483647.
      # @param shard_keys [Array<String>, nil] The attributes that determine the shard of a document;
      #   _key if they are not given.
      # @param replication_factor ["satellite", Integer, nil] The number of copies of each shard, or
      #   "satellite" for a copy on every DB-Server. Accepts "satellite" or an integer from 1 to
      #   2147483647.
      # @param write_concern [Integer, nil] The minimum number of copies in sync for a write. Accepts an
      #   integer from 1 to 2147483647.
      # @param distribute_shards_like [String, nil] The collection whose shards determine the DB-Servers
      #   of the new collection.
      # @param sharding_strategy [String, nil] The method that maps documents to shards, such as "hash".
      # @param smart [Boolean, nil] True for a collection of a SmartGraph or EnterpriseGraph.
      # @param disjoint [Boolean, nil] True for a collection of a disjoint SmartGraph.
      # @param smart_graph_attribute [String, nil] The attribute that determines the shard of a vertex of
      #   a SmartGraph.
      # @param smart_join_attribute [String, nil] The attribute that determines the shard of a document
      #   for SmartJoins.
      # @param wait_for_sync_replication [Boolean, nil] True to wait until all replicas exist; the
      #   server's default is true.
      # @param enforce_replication_factor [Boolean, nil] True to refuse a replication factor above the
      #   number of DB-Servers; true if it is not given.
      # @return [Hash] an object, without error and code
      def create(
        name,
        type: nil,
        wait_for_sync: nil,
        system: nil,
        schema: nil,
        computed_values: nil,
        key_options: nil,
        cache_enabled: nil,
        number_of_shards: nil,
        shard_keys: nil,
        replication_factor: nil,
        write_concern: nil,
        distribute_shards_like: nil,
        sharding_strategy: nil,
        smart: nil,
        disjoint: nil,
        smart_graph_attribute: nil,
        smart_join_attribute: nil,
        wait_for_sync_replication: nil,
        enforce_replication_factor: nil
      )
        run(
          "collection.create",
          {name: name},
          {
            type: type, wait_for_sync: wait_for_sync, system: system, schema: schema,
            computed_values: computed_values, key_options: key_options, cache_enabled: cache_enabled,
            number_of_shards: number_of_shards, shard_keys: shard_keys,
            replication_factor: replication_factor, write_concern: write_concern,
            distribute_shards_like: distribute_shards_like, sharding_strategy: sharding_strategy,
            smart: smart, disjoint: disjoint, smart_graph_attribute: smart_graph_attribute,
            smart_join_attribute: smart_join_attribute, wait_for_sync_replication: wait_for_sync_replication,
            enforce_replication_factor: enforce_replication_factor
          }
        )
      end

      # Changes properties of a collection and gives all of them. Properties that are not given stay
      # unchanged.
      #
      # Request: PUT /_api/collection/{collection}/properties; for a user with write access to the
      # database.
      # @param collection [String] The name of the collection. Accepts a name of 1 to 256 bytes without
      #   slashes, control characters and blanks at its ends.
      # @param wait_for_sync [Boolean, nil] True if a write waits until its documents are on disk.
      # @param cache_enabled [Boolean, nil] True if documents are cached in memory.
      # @param schema [Hash, nil] The schema that validates documents; null removes it.
      # @param computed_values [Array, nil] The attributes that the server computes; null removes them.
      # @param replication_factor ["satellite", Integer, nil] The number of copies of each shard, or
      #   "satellite" for a copy on every DB-Server. Accepts "satellite" or an integer from 1 to
      #   2147483647.
      # @param write_concern [Integer, nil] The minimum number of copies in sync for a write. Accepts an
      #   integer from 1 to 2147483647.
      # @return [Hash] an object, without error and code
      def configure(
        collection,
        wait_for_sync: nil,
        cache_enabled: nil,
        schema: UNSET,
        computed_values: UNSET,
        replication_factor: nil,
        write_concern: nil
      )
        run(
          "collection.configure",
          {collection: collection},
          {
            wait_for_sync: wait_for_sync, cache_enabled: cache_enabled,
            replication_factor: replication_factor, write_concern: write_concern
          },
          nullable: {schema: schema, computed_values: computed_values}
        )
      end

      # Deletes a collection with its documents, and gives its id.
      #
      # Request: DELETE /_api/collection/{collection}; for a user with write access to the database.
      # @param collection [String] The name of the collection. Accepts a name of 1 to 256 bytes without
      #   slashes, control characters and blanks at its ends.
      # @param system [Boolean, nil] True to allow a system collection; false if it is not given.
      # @param ignore_missing [Boolean, nil] True for the result false, in place of an error, if there is
      #   no such collection.
      # @return [String] the string id
      def delete(collection, system: nil, ignore_missing: nil)
        run("collection.delete", {collection: collection}, {system: system, ignore_missing: ignore_missing})
      end

      # Deletes all documents of a collection. The server commits in steps: an error may leave a part of
      # the documents.
      #
      # Request: PUT /_api/collection/{collection}/truncate; for a user with write access to the
      # collection, or an administrator.
      # @param collection [String] The name of the collection. Accepts a name of 1 to 256 bytes without
      #   slashes, control characters and blanks at its ends.
      # @param wait_for_sync [Boolean, nil] True to wait until the deletion is on disk; false if it is
      #   not given.
      # @param compact [Boolean, nil] True to compact the storage afterwards; true if it is not given.
      # @return [Hash] an object, without error and code
      def truncate(collection, wait_for_sync: nil, compact: nil)
        run("collection.truncate", {collection: collection}, {wait_for_sync: wait_for_sync, compact: compact})
      end

      # Renames a collection. Clusters reject the request.
      #
      # Request: PUT /_api/collection/{collection}/rename; for a user with write access to the database.
      # @param collection [String] The name of the collection. Accepts a name of 1 to 256 bytes without
      #   slashes, control characters and blanks at its ends.
      # @param name [String] The new name. Accepts a name of 1 to 256 bytes without slashes, control
      #   characters and blanks at its ends.
      # @return [Hash] an object, without error and code
      def rename(collection, name)
        run("collection.rename", {collection: collection, name: name})
      end

      # Starts loading the indexes of a collection into memory, without waiting for the end.
      #
      # Request: PUT /_api/collection/{collection}/loadIndexesIntoMemory; for any user.
      # @param collection [String] The name of the collection. Accepts a name of 1 to 256 bytes without
      #   slashes, control characters and blanks at its ends.
      # @return [Boolean] the value of result
      def load_indexes(collection)
        run("collection.load_indexes", {collection: collection})
      end

      # Recalculates the number of documents of a collection, and gives the number.
      #
      # Request: PUT /_api/collection/{collection}/recalculateCount; for any user.
      # @param collection [String] The name of the collection. Accepts a name of 1 to 256 bytes without
      #   slashes, control characters and blanks at its ends.
      # @return [Integer] the value of count
      def recalculate_count(collection)
        run("collection.recalculate_count", {collection: collection})
      end

      # Compacts the data of a collection. A cluster starts the compaction without waiting for its end.
      #
      # Request: PUT /_api/collection/{collection}/compact; for any user.
      # @param collection [String] The name of the collection. Accepts a name of 1 to 256 bytes without
      #   slashes, control characters and blanks at its ends.
      # @return [Hash] an object, without error and code
      def compact(collection)
        run("collection.compact", {collection: collection})
      end
    end

    # The documents of the database.
    class Documents < OperationGroup
      # A document.
      #
      # Request: GET /_api/document/{collection}/{key}; for a user with read access to the collection.
      # @param collection [String] The name of the collection. Accepts a name of 1 to 256 bytes without
      #   slashes, control characters and blanks at its ends.
      # @param key [String] The key of the document. Accepts a document key: 1 to 254 letters, digits and
      #   characters of _-:.@()+,=;$!*'%.
      # @param if_match [String, nil] The revision that the document must have. Another revision is HTTP
      #   412, error 1200. Accepts a revision of a document.
      # @param if_none_match [String, nil] The known revision. The result is null if the document still
      #   has that revision. Accepts a revision of a document.
      # @return [Hash] the answer as it is
      def get(collection, key, if_match: nil, if_none_match: nil)
        run(
          "document.get",
          {collection: collection, key: key},
          {if_match: if_match, if_none_match: if_none_match}
        )
      end

      # The revision of a document, or null if the document or its collection does not exist.
      #
      # Request: HEAD /_api/document/{collection}/{key}; for a user with read access to the collection.
      # @param collection [String] The name of the collection. Accepts a name of 1 to 256 bytes without
      #   slashes, control characters and blanks at its ends.
      # @param key [String] The key of the document. Accepts a document key: 1 to 254 letters, digits and
      #   characters of _-:.@()+,=;$!*'%.
      # @param if_match [String, nil] The revision that the document must have. Another revision is HTTP
      #   412, error 1200. Accepts a revision of a document.
      # @param if_none_match [String, nil] The known revision. The result is null if the document still
      #   has that revision. Accepts a revision of a document.
      # @return [String, nil] the revision as a string, or null if the document does not exist
      def revision(collection, key, if_match: nil, if_none_match: nil)
        run(
          "document.revision",
          {collection: collection, key: key},
          {if_match: if_match, if_none_match: if_none_match}
        )
      end

      # Inserts a document and gives its metadata: _id, _key, _rev.
      #
      # Request: POST /_api/document/{collection}; for a user with write access to the collection, or an
      # administrator.
      # @param collection [String] The name of the collection. Accepts a name of 1 to 256 bytes without
      #   slashes, control characters and blanks at its ends.
      # @param document [Hash] The document.
      # @param overwrite_mode ["conflict", "ignore", "replace", "update", nil] The treatment of a
      #   document whose key exists; "conflict", which is an error, if it is not given. Accepts
      #   "conflict" or "ignore" or "replace" or "update".
      # @param wait_for_sync [Boolean, nil] True to wait until the change is on disk; the collection's
      #   setting if it is not given.
      # @param return_new [Boolean, nil] True to get the new document as member new; false if it is not
      #   given.
      # @param return_old [Boolean, nil] True to get the document that was replaced or updated as member
      #   old; false if it is not given.
      # @param silent [Boolean, nil] True for an empty object as the result, unless there is an error;
      #   false if it is not given.
      # @param keep_null [Boolean, nil] True to store attributes whose new value is null, false to remove
      #   them. If it is not given, an update stores them, and an insertion with overwrite mode "update"
      #   may remove them.
      # @param merge_objects [Boolean, nil] True to merge objects inside of the document, false to
      #   replace them; true if it is not given.
      # @param version_attribute [String, nil] The attribute with the version of the document, a number.
      #   A document with a lower or equal version changes nothing and is not an error. Since ArangoDB
      #   3.12.
      # @param refill_index_caches [Boolean, nil] True to add the change to the caches of indexes; the
      #   server's default if it is not given.
      # @return [Hash] the answer as it is
      def insert(
        collection,
        document,
        overwrite_mode: nil,
        wait_for_sync: nil,
        return_new: nil,
        return_old: nil,
        silent: nil,
        keep_null: nil,
        merge_objects: nil,
        version_attribute: nil,
        refill_index_caches: nil
      )
        run(
          "document.insert",
          {collection: collection},
          {
            overwrite_mode: overwrite_mode, wait_for_sync: wait_for_sync, return_new: return_new,
            return_old: return_old, silent: silent, keep_null: keep_null, merge_objects: merge_objects,
            version_attribute: version_attribute, refill_index_caches: refill_index_caches
          },
          body: document
        )
      end

      # Changes attributes of a document and gives its metadata. Attributes that are not given stay
      # unchanged.
      #
      # Request: PATCH /_api/document/{collection}/{key}; for a user with write access to the collection,
      # or an administrator.
      # @param collection [String] The name of the collection. Accepts a name of 1 to 256 bytes without
      #   slashes, control characters and blanks at its ends.
      # @param key [String] The key of the document. Accepts a document key: 1 to 254 letters, digits and
      #   characters of _-:.@()+,=;$!*'%.
      # @param document [Hash] The attributes to change.
      # @param if_match [String, nil] The revision that the document must have. Another revision is HTTP
      #   412, error 1200. Accepts a revision of a document.
      # @param keep_null [Boolean, nil] True to store attributes whose new value is null, false to remove
      #   them. If it is not given, an update stores them, and an insertion with overwrite mode "update"
      #   may remove them.
      # @param merge_objects [Boolean, nil] True to merge objects inside of the document, false to
      #   replace them; true if it is not given.
      # @param wait_for_sync [Boolean, nil] True to wait until the change is on disk; the collection's
      #   setting if it is not given.
      # @param return_new [Boolean, nil] True to get the new document as member new; false if it is not
      #   given.
      # @param return_old [Boolean, nil] True to get the former document as member old; false if it is
      #   not given.
      # @param silent [Boolean, nil] True for an empty object as the result, unless there is an error;
      #   false if it is not given.
      # @param version_attribute [String, nil] The attribute with the version of the document, a number.
      #   A document with a lower or equal version changes nothing and is not an error. Since ArangoDB
      #   3.12.
      # @param refill_index_caches [Boolean, nil] True to add the change to the caches of indexes; the
      #   server's default if it is not given.
      # @return [Hash] the answer as it is
      def update(
        collection,
        key,
        document,
        if_match: nil,
        keep_null: nil,
        merge_objects: nil,
        wait_for_sync: nil,
        return_new: nil,
        return_old: nil,
        silent: nil,
        version_attribute: nil,
        refill_index_caches: nil
      )
        run(
          "document.update",
          {collection: collection, key: key},
          {
            if_match: if_match, keep_null: keep_null, merge_objects: merge_objects,
            wait_for_sync: wait_for_sync, return_new: return_new, return_old: return_old, silent: silent,
            version_attribute: version_attribute, refill_index_caches: refill_index_caches
          },
          body: document
        )
      end

      # Replaces a document and gives its metadata.
      #
      # Request: PUT /_api/document/{collection}/{key}; for a user with write access to the collection,
      # or an administrator.
      # @param collection [String] The name of the collection. Accepts a name of 1 to 256 bytes without
      #   slashes, control characters and blanks at its ends.
      # @param key [String] The key of the document. Accepts a document key: 1 to 254 letters, digits and
      #   characters of _-:.@()+,=;$!*'%.
      # @param document [Hash] The new document.
      # @param if_match [String, nil] The revision that the document must have. Another revision is HTTP
      #   412, error 1200. Accepts a revision of a document.
      # @param wait_for_sync [Boolean, nil] True to wait until the change is on disk; the collection's
      #   setting if it is not given.
      # @param return_new [Boolean, nil] True to get the new document as member new; false if it is not
      #   given.
      # @param return_old [Boolean, nil] True to get the former document as member old; false if it is
      #   not given.
      # @param silent [Boolean, nil] True for an empty object as the result, unless there is an error;
      #   false if it is not given.
      # @param version_attribute [String, nil] The attribute with the version of the document, a number.
      #   A document with a lower or equal version changes nothing and is not an error. Since ArangoDB
      #   3.12.
      # @param refill_index_caches [Boolean, nil] True to add the change to the caches of indexes; the
      #   server's default if it is not given.
      # @return [Hash] the answer as it is
      def replace(
        collection,
        key,
        document,
        if_match: nil,
        wait_for_sync: nil,
        return_new: nil,
        return_old: nil,
        silent: nil,
        version_attribute: nil,
        refill_index_caches: nil
      )
        run(
          "document.replace",
          {collection: collection, key: key},
          {
            if_match: if_match, wait_for_sync: wait_for_sync, return_new: return_new, return_old: return_old,
            silent: silent, version_attribute: version_attribute, refill_index_caches: refill_index_caches
          },
          body: document
        )
      end

      # Deletes a document and gives its metadata.
      #
      # Request: DELETE /_api/document/{collection}/{key}; for a user with write access to the
      # collection, or an administrator.
      # @param collection [String] The name of the collection. Accepts a name of 1 to 256 bytes without
      #   slashes, control characters and blanks at its ends.
      # @param key [String] The key of the document. Accepts a document key: 1 to 254 letters, digits and
      #   characters of _-:.@()+,=;$!*'%.
      # @param if_match [String, nil] The revision that the document must have. Another revision is HTTP
      #   412, error 1200. Accepts a revision of a document.
      # @param wait_for_sync [Boolean, nil] True to wait until the change is on disk; the collection's
      #   setting if it is not given.
      # @param return_old [Boolean, nil] True to get the former document as member old; false if it is
      #   not given.
      # @param silent [Boolean, nil] True for an empty object as the result, unless there is an error;
      #   false if it is not given.
      # @param refill_index_caches [Boolean, nil] True to add the change to the caches of indexes; the
      #   server's default if it is not given.
      # @param ignore_missing [Boolean, nil] True for the result false, in place of an error, if there is
      #   no such document.
      # @return [Hash] the answer as it is
      def delete(
        collection,
        key,
        if_match: nil,
        wait_for_sync: nil,
        return_old: nil,
        silent: nil,
        refill_index_caches: nil,
        ignore_missing: nil
      )
        run(
          "document.delete",
          {collection: collection, key: key},
          {
            if_match: if_match, wait_for_sync: wait_for_sync, return_old: return_old, silent: silent,
            refill_index_caches: refill_index_caches, ignore_missing: ignore_missing
          }
        )
      end

      # The documents of keys, in their order.
      #
      # Request: PUT /_api/document/{collection}?onlyget=true; for a user with read access to the
      # collection.
      # @param collection [String] The name of the collection. Accepts a name of 1 to 256 bytes without
      #   slashes, control characters and blanks at its ends.
      # @param documents [Array] An array of keys, or of objects with _key.
      # @param ignore_revs [Boolean, nil] False to require that each document has the _rev that is given
      #   for it; true if it is not given.
      # @return [Array<Hash>] an array of a document, its metadata or an error for each document, in
      #   their order
      def get_many(collection, documents, ignore_revs: nil)
        run("document.get_many", {collection: collection}, {ignore_revs: ignore_revs}, body: documents)
      end

      # Inserts documents and gives the metadata of each.
      #
      # Request: POST /_api/document/{collection}; for a user with write access to the collection, or an
      # administrator.
      # @param collection [String] The name of the collection. Accepts a name of 1 to 256 bytes without
      #   slashes, control characters and blanks at its ends.
      # @param documents [Array] An array of documents.
      # @param overwrite_mode ["conflict", "ignore", "replace", "update", nil] The treatment of a
      #   document whose key exists; "conflict", which is an error, if it is not given. Accepts
      #   "conflict" or "ignore" or "replace" or "update".
      # @param wait_for_sync [Boolean, nil] True to wait until the change is on disk; the collection's
      #   setting if it is not given.
      # @param return_new [Boolean, nil] True to get the new document as member new; false if it is not
      #   given.
      # @param return_old [Boolean, nil] True to get the document that was replaced or updated as member
      #   old; false if it is not given.
      # @param silent [Boolean, nil] True for an empty object as the result, unless there is an error;
      #   false if it is not given.
      # @param keep_null [Boolean, nil] True to store attributes whose new value is null, false to remove
      #   them. If it is not given, an update stores them, and an insertion with overwrite mode "update"
      #   may remove them.
      # @param merge_objects [Boolean, nil] True to merge objects inside of the document, false to
      #   replace them; true if it is not given.
      # @param version_attribute [String, nil] The attribute with the version of the document, a number.
      #   A document with a lower or equal version changes nothing and is not an error. Since ArangoDB
      #   3.12.
      # @param refill_index_caches [Boolean, nil] True to add the change to the caches of indexes; the
      #   server's default if it is not given.
      # @return [Array<Hash>] an array of a document, its metadata or an error for each document, in
      #   their order
      def insert_many(
        collection,
        documents,
        overwrite_mode: nil,
        wait_for_sync: nil,
        return_new: nil,
        return_old: nil,
        silent: nil,
        keep_null: nil,
        merge_objects: nil,
        version_attribute: nil,
        refill_index_caches: nil
      )
        run(
          "document.insert_many",
          {collection: collection},
          {
            overwrite_mode: overwrite_mode, wait_for_sync: wait_for_sync, return_new: return_new,
            return_old: return_old, silent: silent, keep_null: keep_null, merge_objects: merge_objects,
            version_attribute: version_attribute, refill_index_caches: refill_index_caches
          },
          body: documents
        )
      end

      # Changes attributes of documents and gives the metadata of each.
      #
      # Request: PATCH /_api/document/{collection}; for a user with write access to the collection, or an
      # administrator.
      # @param collection [String] The name of the collection. Accepts a name of 1 to 256 bytes without
      #   slashes, control characters and blanks at its ends.
      # @param documents [Array] An array of objects with _key and the attributes to change.
      # @param ignore_revs [Boolean, nil] False to require that each document has the _rev that is given
      #   for it; true if it is not given.
      # @param keep_null [Boolean, nil] True to store attributes whose new value is null, false to remove
      #   them. If it is not given, an update stores them, and an insertion with overwrite mode "update"
      #   may remove them.
      # @param merge_objects [Boolean, nil] True to merge objects inside of the document, false to
      #   replace them; true if it is not given.
      # @param wait_for_sync [Boolean, nil] True to wait until the change is on disk; the collection's
      #   setting if it is not given.
      # @param return_new [Boolean, nil] True to get the new document as member new; false if it is not
      #   given.
      # @param return_old [Boolean, nil] True to get the former document as member old; false if it is
      #   not given.
      # @param silent [Boolean, nil] True for an empty object as the result, unless there is an error;
      #   false if it is not given.
      # @param version_attribute [String, nil] The attribute with the version of the document, a number.
      #   A document with a lower or equal version changes nothing and is not an error. Since ArangoDB
      #   3.12.
      # @param refill_index_caches [Boolean, nil] True to add the change to the caches of indexes; the
      #   server's default if it is not given.
      # @return [Array<Hash>] an array of a document, its metadata or an error for each document, in
      #   their order
      def update_many(
        collection,
        documents,
        ignore_revs: nil,
        keep_null: nil,
        merge_objects: nil,
        wait_for_sync: nil,
        return_new: nil,
        return_old: nil,
        silent: nil,
        version_attribute: nil,
        refill_index_caches: nil
      )
        run(
          "document.update_many",
          {collection: collection},
          {
            ignore_revs: ignore_revs, keep_null: keep_null, merge_objects: merge_objects,
            wait_for_sync: wait_for_sync, return_new: return_new, return_old: return_old, silent: silent,
            version_attribute: version_attribute, refill_index_caches: refill_index_caches
          },
          body: documents
        )
      end

      # Replaces documents and gives the metadata of each.
      #
      # Request: PUT /_api/document/{collection}; for a user with write access to the collection, or an
      # administrator.
      # @param collection [String] The name of the collection. Accepts a name of 1 to 256 bytes without
      #   slashes, control characters and blanks at its ends.
      # @param documents [Array] An array of documents with _key.
      # @param ignore_revs [Boolean, nil] False to require that each document has the _rev that is given
      #   for it; true if it is not given.
      # @param wait_for_sync [Boolean, nil] True to wait until the change is on disk; the collection's
      #   setting if it is not given.
      # @param return_new [Boolean, nil] True to get the new document as member new; false if it is not
      #   given.
      # @param return_old [Boolean, nil] True to get the former document as member old; false if it is
      #   not given.
      # @param silent [Boolean, nil] True for an empty object as the result, unless there is an error;
      #   false if it is not given.
      # @param version_attribute [String, nil] The attribute with the version of the document, a number.
      #   A document with a lower or equal version changes nothing and is not an error. Since ArangoDB
      #   3.12.
      # @param refill_index_caches [Boolean, nil] True to add the change to the caches of indexes; the
      #   server's default if it is not given.
      # @return [Array<Hash>] an array of a document, its metadata or an error for each document, in
      #   their order
      def replace_many(
        collection,
        documents,
        ignore_revs: nil,
        wait_for_sync: nil,
        return_new: nil,
        return_old: nil,
        silent: nil,
        version_attribute: nil,
        refill_index_caches: nil
      )
        run(
          "document.replace_many",
          {collection: collection},
          {
            ignore_revs: ignore_revs, wait_for_sync: wait_for_sync, return_new: return_new,
            return_old: return_old, silent: silent, version_attribute: version_attribute,
            refill_index_caches: refill_index_caches
          },
          body: documents
        )
      end

      # Deletes documents and gives the metadata of each.
      #
      # Request: DELETE /_api/document/{collection}; for a user with write access to the collection, or
      # an administrator.
      # @param collection [String] The name of the collection. Accepts a name of 1 to 256 bytes without
      #   slashes, control characters and blanks at its ends.
      # @param documents [Array] An array of keys, or of objects with _key.
      # @param ignore_revs [Boolean, nil] False to require that each document has the _rev that is given
      #   for it; true if it is not given.
      # @param wait_for_sync [Boolean, nil] True to wait until the change is on disk; the collection's
      #   setting if it is not given.
      # @param return_old [Boolean, nil] True to get the former document as member old; false if it is
      #   not given.
      # @param silent [Boolean, nil] True for an empty object as the result, unless there is an error;
      #   false if it is not given.
      # @param refill_index_caches [Boolean, nil] True to add the change to the caches of indexes; the
      #   server's default if it is not given.
      # @return [Array<Hash>] an array of a document, its metadata or an error for each document, in
      #   their order
      def delete_many(
        collection,
        documents,
        ignore_revs: nil,
        wait_for_sync: nil,
        return_old: nil,
        silent: nil,
        refill_index_caches: nil
      )
        run(
          "document.delete_many",
          {collection: collection},
          {
            ignore_revs: ignore_revs, wait_for_sync: wait_for_sync, return_old: return_old, silent: silent,
            refill_index_caches: refill_index_caches
          },
          body: documents
        )
      end

      # Imports documents and gives the numbers of those that were created, updated, ignored and errors,
      # and of empty lines.
      #
      # Request: POST /_api/import; for a user with write access to the collection, or an administrator.
      # @param collection [String] The name of the collection, which must exist. Accepts a name of 1 to
      #   256 bytes without slashes, control characters and blanks at its ends.
      # @param data [String] The documents.
      # @param format ["documents", "array", "auto", "csv", nil] The format of data: a JSON object in
      #   each line, a JSON array, one of both, or an array of names in the first line and arrays of
      #   values in the others. Accepts "documents" or "array" or "auto" or "csv".
      # @param on_duplicate ["error", "update", "replace", "ignore", nil] The treatment of a document
      #   whose key exists; "error" if it is not given. Accepts "error" or "update" or "replace" or
      #   "ignore".
      # @param complete [Boolean, nil] True to import nothing if a document has an error; false if it is
      #   not given.
      # @param overwrite [Boolean, nil] True to delete all documents of the collection before; false if
      #   it is not given.
      # @param wait_for_sync [Boolean, nil] True to wait until the change is on disk; the collection's
      #   setting if it is not given.
      # @param details [Boolean, nil] True to get a text for each error as member details; false if it is
      #   not given.
      # @param from_prefix [String, nil] The name of the collection in front of _from values without one.
      # @param to_prefix [String, nil] The name of the collection in front of _to values without one.
      # @param ignore_missing [Boolean, nil] True to accept lines of format "csv" with too few or too
      #   many values; false if it is not given.
      # @param skip_validation [Boolean, nil] True to skip the schema of the collection; false if it is
      #   not given.
      # @return [Hash] an object, without error and code
      def import(
        collection,
        data,
        format: nil,
        on_duplicate: nil,
        complete: nil,
        overwrite: nil,
        wait_for_sync: nil,
        details: nil,
        from_prefix: nil,
        to_prefix: nil,
        ignore_missing: nil,
        skip_validation: nil
      )
        run(
          "document.import",
          {collection: collection},
          {
            format: format, on_duplicate: on_duplicate, complete: complete, overwrite: overwrite,
            wait_for_sync: wait_for_sync, details: details, from_prefix: from_prefix, to_prefix: to_prefix,
            ignore_missing: ignore_missing, skip_validation: skip_validation
          },
          body: data
        )
      end

      # The edges of a vertex, as member edges.
      #
      # Request: GET /_api/edges/{collection}; for a user with read access to the collection.
      # @param collection [String] The name of the collection. Accepts a name of 1 to 256 bytes without
      #   slashes, control characters and blanks at its ends.
      # @param vertex [String] The id of the vertex. Accepts "collection/key".
      # @param direction ["any", "in", "out", nil] The direction of the edges, as seen from the vertex;
      #   "any" if it is not given. Accepts "any" or "in" or "out".
      # @return [Hash] an object, without error and code
      def edges(collection, vertex, direction: nil)
        run("document.edges", {collection: collection, vertex: vertex}, {direction: direction})
      end
    end

    # The indexes of the database.
    class Indexes < OperationGroup
      # The indexes of a collection.
      #
      # Request: GET /_api/index; for a user with read access to the collection.
      # @param collection [String] The name of the collection. Accepts a name of 1 to 256 bytes without
      #   slashes, control characters and blanks at its ends.
      # @param with_stats [Boolean, nil] True to include figures of each index; false if it is not given.
      # @param with_hidden [Boolean, nil] True to include indexes that are being built; false if it is
      #   not given.
      # @return [Array<Hash>] the value of indexes
      def list(collection, with_stats: nil, with_hidden: nil)
        run("index.list", {collection: collection}, {with_stats: with_stats, with_hidden: with_hidden})
      end

      # The definition of an index.
      #
      # Request: GET /_api/index/{index}; for a user with read access to the collection.
      # @param index [String] The id of the index, such as "users/1234". Accepts "collection/key".
      # @return [Hash] an object, without error and code
      def get(index)
        run("index.get", {index: index})
      end

      # Creates an index and gives its definition. An equal index is not an error: isNewlyCreated is
      # false. The server answers once the index is built.
      #
      # Request: POST /_api/index; for a user with write access to the collection, or an administrator.
      # @param collection [String] The name of the collection. Accepts a name of 1 to 256 bytes without
      #   slashes, control characters and blanks at its ends.
      # @param definition [Hash] The definition, in the form of the server: type, fields and the options
      #   of the type.
      # @return [Hash] an object, without error and code
      def create(collection, definition)
        run("index.create", {collection: collection}, body: definition)
      end

      # Deletes an index, and gives its id.
      #
      # Request: DELETE /_api/index/{index}; for a user with write access to the collection, or an
      # administrator.
      # @param index [String] The id of the index, such as "users/1234". Accepts "collection/key".
      # @param ignore_missing [Boolean, nil] True for the result false, in place of an error, if there is
      #   no such index.
      # @return [String] the string id
      def delete(index, ignore_missing: nil)
        run("index.delete", {index: index}, {ignore_missing: ignore_missing})
      end

      # The selectivity estimate of each index of a collection, by its id.
      #
      # Request: GET /_api/index/selectivity; for a user with read access to the collection.
      # @param collection [String] The name of the collection. Accepts a name of 1 to 256 bytes without
      #   slashes, control characters and blanks at its ends.
      # @return [Hash] the value of indexes
      def selectivity(collection)
        run("index.selectivity", {collection: collection})
      end
    end

    # The AQL queries of the database, and their caches.
    class Queries < OperationGroup
      # Executes an AQL query and gives the server's response with the first rows as result. If hasMore
      # is true, cursor.next with id reads further rows, and cursor.close ends the cursor.
      #
      # Request: POST /_api/cursor; for any user.
      # @param query [String] The text of the AQL query.
      # @param bind_vars [Hash, nil] The values of the bind variables.
      # @param count [Boolean, nil] True to get the number of all rows as count; false if it is not
      #   given.
      # @param batch_size [Integer, nil] The maximum number of rows of a response; the server's default
      #   is 1000. Accepts an integer of at least 1.
      # @param ttl [Integer, nil] The time in seconds for which the server keeps the cursor after each
      #   access; the server's default is 600 on coordinators. Accepts an integer of at least 1.
      # @param memory_limit [Integer, nil] The maximum memory of the query in bytes; 0 for no limit.
      #   Accepts an integer of at least 0.
      # @param cache [Boolean, nil] True to use the query cache, which coordinators do not have.
      # @param stream [Boolean, nil] True to compute rows as they are read; false if it is not given. An
      #   error may then come with any batch.
      # @param full_count [Boolean, nil] True to get the number of rows without the last LIMIT as
      #   extra.stats.fullCount.
      # @param allow_retry [Boolean, nil] True to keep the last batch, so that cursor.next with batch_id
      #   can read it again. The cursor remains until cursor.close or ttl. Since ArangoDB 3.11.
      # @param profile [Integer, nil] 1 to get timings as extra.profile, 2 for each node, too. Accepts an
      #   integer from 0 to 2.
      # @param fail_on_warning [Boolean, nil] True to turn warnings into errors.
      # @param max_warning_count [Integer, nil] The maximum number of warnings; the server's default is
      #   10. Accepts an integer of at least 0.
      # @param max_runtime [Numeric, nil] The time in seconds after which the query is ended; 0 for no
      #   limit.
      # @param max_plans [Integer, nil] The maximum number of plans that the optimizer creates. Accepts
      #   an integer of at least 1.
      # @param optimizer_rules [Array<String>, nil] The optimizer rules to enable ("+name") or disable
      #   ("-name"); "-all" disables all.
      # @param use_plan_cache [Boolean, nil] True to use the plan cache; false if it is not given. Since
      #   ArangoDB 3.12.4.
      # @param fill_block_cache [Boolean, nil] False to keep the data of the query out of the block
      #   cache; true if it is not given.
      # @param max_transaction_size [Integer, nil] The maximum size of the query's transaction in bytes.
      #   Accepts an integer of at least 0.
      # @param intermediate_commit_count [Integer, nil] The number of writes after which the server
      #   commits. Accepts an integer of at least 0.
      # @param intermediate_commit_size [Integer, nil] The size of writes in bytes after which the server
      #   commits. Accepts an integer of at least 0.
      # @param satellite_sync_wait [Numeric, nil] The maximum time in seconds of the wait for satellite
      #   collections; the server's default is 60.
      # @param skip_inaccessible_collections [Boolean, nil] True to treat collections without read access
      #   as empty.
      # @param shard_ids [Array<String>, nil] The shards to which the query is restricted.
      # @param options [Hash, nil] Further options, in the form of the server. The arguments of this
      #   operation replace members of the same name.
      # @param read_only [Boolean, nil] True if the query writes nothing, so that it may be sent again.
      #   The library does not check that.
      # @return [Hash] the answer as it is; the rows of its array result are those of the result
      def execute(
        query,
        bind_vars: nil,
        count: nil,
        batch_size: nil,
        ttl: nil,
        memory_limit: nil,
        cache: nil,
        stream: nil,
        full_count: nil,
        allow_retry: nil,
        profile: nil,
        fail_on_warning: nil,
        max_warning_count: nil,
        max_runtime: nil,
        max_plans: nil,
        optimizer_rules: nil,
        use_plan_cache: nil,
        fill_block_cache: nil,
        max_transaction_size: nil,
        intermediate_commit_count: nil,
        intermediate_commit_size: nil,
        satellite_sync_wait: nil,
        skip_inaccessible_collections: nil,
        shard_ids: nil,
        options: nil,
        read_only: nil
      )
        run(
          "query.execute",
          {query: query},
          {
            bind_vars: bind_vars, count: count, batch_size: batch_size, ttl: ttl, memory_limit: memory_limit,
            cache: cache, stream: stream, full_count: full_count, allow_retry: allow_retry, profile: profile,
            fail_on_warning: fail_on_warning, max_warning_count: max_warning_count, max_runtime: max_runtime,
            max_plans: max_plans, optimizer_rules: optimizer_rules, use_plan_cache: use_plan_cache,
            fill_block_cache: fill_block_cache, max_transaction_size: max_transaction_size,
            intermediate_commit_count: intermediate_commit_count,
            intermediate_commit_size: intermediate_commit_size, satellite_sync_wait: satellite_sync_wait,
            skip_inaccessible_collections: skip_inaccessible_collections, shard_ids: shard_ids,
            options: options, read_only: read_only
          }
        )
      end

      # The execution plan of an AQL query. The query is not executed.
      #
      # Request: POST /_api/explain; for any user.
      # @param query [String] The text of the AQL query.
      # @param bind_vars [Hash, nil] The values of the bind variables.
      # @param all_plans [Boolean, nil] True to get all plans as plans.
      # @param max_plans [Integer, nil] The maximum number of plans that the optimizer creates. Accepts
      #   an integer of at least 1.
      # @param optimizer_rules [Array<String>, nil] The optimizer rules to enable ("+name") or disable
      #   ("-name"); "-all" disables all.
      # @param full_count [Boolean, nil] True to explain the query with the number of rows without the
      #   last LIMIT.
      # @param profile [Integer, nil] The option of query.execute. Accepts an integer from 0 to 2.
      # @param use_plan_cache [Boolean, nil] True to use the plan cache; false if it is not given. Since
      #   ArangoDB 3.12.4.
      # @param options [Hash, nil] Further options, in the form of the server. The arguments of this
      #   operation replace members of the same name.
      # @return [Hash] an object, without error and code
      def explain(
        query,
        bind_vars: nil,
        all_plans: nil,
        max_plans: nil,
        optimizer_rules: nil,
        full_count: nil,
        profile: nil,
        use_plan_cache: nil,
        options: nil
      )
        run(
          "query.explain",
          {query: query},
          {
            bind_vars: bind_vars, all_plans: all_plans, max_plans: max_plans,
            optimizer_rules: optimizer_rules, full_count: full_count, profile: profile,
            use_plan_cache: use_plan_cache, options: options
          }
        )
      end

      # The collections, the bind variables and the syntax tree of an AQL query. The query is not
      # executed.
      #
      # Request: POST /_api/query; for any user.
      # @param query [String] The text of the AQL query.
      # @return [Hash] an object, without error and code
      def parse(query)
        run("query.parse", {query: query})
      end

      # The rules of the optimizer for AQL queries.
      #
      # Request: GET /_api/query/rules; for any user.
      # @return [Array<Hash>] the answer as it is
      def rules
        run("query.rules")
      end

      # The AQL queries that run on the coordinator that answers.
      #
      # Request: GET /_api/query/current; for any user.
      # @param all [Boolean, nil] True for the queries of all databases, in _system only; false if it is
      #   not given.
      # @return [Array<Hash>] the answer as it is
      def list(all: nil)
        run("query.list", {}, {all: all})
      end

      # The slow AQL queries that the coordinator that answers recorded.
      #
      # Request: GET /_api/query/slow; for any user.
      # @param all [Boolean, nil] True for the queries of all databases, in _system only; false if it is
      #   not given.
      # @return [Array<Hash>] the answer as it is
      def list_slow(all: nil)
        run("query.list_slow", {}, {all: all})
      end

      # Clears the slow AQL queries of the coordinator that answers.
      #
      # Request: DELETE /_api/query/slow; for any user.
      # @param all [Boolean, nil] True for the queries of all databases, in _system only; false if it is
      #   not given.
      # @return [nil] null
      def clear_slow(all: nil)
        run("query.clear_slow", {}, {all: all})
      end

      # Ends an AQL query that runs on any coordinator.
      #
      # Request: DELETE /_api/query/{query_id}; for any user.
      # @param query_id [String] The id of the query, from query.list.
      # @param all [Boolean, nil] True for the queries of all databases, in _system only; false if it is
      #   not given.
      # @return [nil] null
      def kill(query_id, all: nil)
        run("query.kill", {query_id: query_id}, {all: all})
      end

      # The settings of query tracking of the coordinator that answers.
      #
      # Request: GET /_api/query/properties; for any user.
      # @return [Hash] an object, without error and code
      def tracking
        run("query.tracking")
      end

      # Changes settings of query tracking of the coordinator that answers, and gives all of them.
      #
      # Request: PUT /_api/query/properties; for any user.
      # @param enabled [Boolean, nil] True to track queries.
      # @param track_slow_queries [Boolean, nil] True to record slow queries.
      # @param track_bind_vars [Boolean, nil] True to record the bind variables of queries.
      # @param max_slow_queries [Integer, nil] The maximum number of recorded slow queries. Accepts an
      #   integer of at least 0.
      # @param slow_query_threshold [Numeric, nil] The duration in seconds above which a query is slow.
      # @param slow_streaming_query_threshold [Numeric, nil] The duration in seconds above which a
      #   streaming query is slow.
      # @param max_query_string_length [Integer, nil] The maximum number of bytes that are recorded of a
      #   query. Accepts an integer of at least 0.
      # @return [Hash] an object, without error and code
      def set_tracking(
        enabled: nil,
        track_slow_queries: nil,
        track_bind_vars: nil,
        max_slow_queries: nil,
        slow_query_threshold: nil,
        slow_streaming_query_threshold: nil,
        max_query_string_length: nil
      )
        run(
          "query.set_tracking",
          {},
          {
            enabled: enabled, track_slow_queries: track_slow_queries, track_bind_vars: track_bind_vars,
            max_slow_queries: max_slow_queries, slow_query_threshold: slow_query_threshold,
            slow_streaming_query_threshold: slow_streaming_query_threshold,
            max_query_string_length: max_query_string_length
          }
        )
      end

      # The results in the query cache of the server that answers.
      #
      # Request: GET /_api/query-cache/entries; for any user.
      # @return [Array<Hash>] the answer as it is
      def cache_entries
        run("query.cache_entries")
      end

      # Clears the query cache of the server that answers.
      #
      # Request: DELETE /_api/query-cache; for any user.
      # @return [nil] null
      def clear_cache
        run("query.clear_cache")
      end

      # The settings of the query cache of the server that answers.
      #
      # Request: GET /_api/query-cache/properties; for any user.
      # @return [Hash] the answer as it is
      def cache_properties
        run("query.cache_properties")
      end

      # Changes settings of the query cache of the server that answers, and gives all of them.
      #
      # Request: PUT /_api/query-cache/properties; for any user.
      # @param mode ["off", "on", "demand", nil] The queries whose results are cached: none, all, or
      #   those that request it. Accepts "off" or "on" or "demand".
      # @param max_results [Integer, nil] The maximum number of results for each database. Accepts an
      #   integer of at least 0.
      # @param max_results_size [Integer, nil] The maximum size in bytes of all results of a database.
      #   Accepts an integer of at least 0.
      # @param max_entry_size [Integer, nil] The maximum size in bytes of a result. Accepts an integer of
      #   at least 0.
      # @param include_system [Boolean, nil] True to cache results of queries that use system
      #   collections.
      # @return [Hash] the answer as it is
      def set_cache_properties(
        mode: nil,
        max_results: nil,
        max_results_size: nil,
        max_entry_size: nil,
        include_system: nil
      )
        run(
          "query.set_cache_properties",
          {},
          {
            mode: mode, max_results: max_results, max_results_size: max_results_size,
            max_entry_size: max_entry_size, include_system: include_system
          }
        )
      end

      # The execution plans in the plan cache of the coordinator that answers.
      #
      # Since ArangoDB 3.12.4.
      # Request: GET /_api/query-plan-cache; for any user.
      # @return [Array<Hash>] the answer as it is
      def plans
        run("query.plans")
      end

      # Clears the plan cache of the coordinator that answers.
      #
      # Since ArangoDB 3.12.4.
      # Request: DELETE /_api/query-plan-cache; for a user with write access to the database.
      # @return [nil] null
      def clear_plans
        run("query.clear_plans")
      end

      # The AQL functions of users.
      #
      # Removed in ArangoDB 4.0.
      # Request: GET /_api/aqlfunction; for any user.
      # @param namespace [String, nil] The namespace of the functions, such as "shop"; all if it is not
      #   given.
      # @return [Array<Hash>] the value of result
      def functions(namespace: nil)
        run("query.functions", {}, {namespace: namespace})
      end

      # Creates or replaces an AQL function.
      #
      # Removed in ArangoDB 4.0.
      # Request: POST /_api/aqlfunction; for a user with write access to the database.
      # @param name [String] The name with its namespace: "shop::price".
      # @param code [String] The JavaScript function.
      # @param deterministic [Boolean, nil] True if equal arguments always give equal results; false if
      #   it is not given.
      # @return [Hash] an object, without error and code
      def create_function(name, code, deterministic: nil)
        run("query.create_function", {name: name, code: code}, {deterministic: deterministic})
      end

      # Deletes an AQL function and gives the number of deleted ones.
      #
      # Removed in ArangoDB 4.0.
      # Request: DELETE /_api/aqlfunction/{name}; for a user with write access to the database.
      # @param name [String] The name with its namespace.
      # @param group [Boolean, nil] True to delete all functions of the namespace name; false if it is
      #   not given.
      # @param ignore_missing [Boolean, nil] True for the result false, in place of an error, if there is
      #   no such function.
      # @return [Integer] the value of deletedCount
      def delete_function(name, group: nil, ignore_missing: nil)
        run("query.delete_function", {name: name}, {group: group, ignore_missing: ignore_missing})
      end
    end

    # The cursors of AQL queries, a request at a time.
    class Cursors < OperationGroup
      # The next batch of the rows of a query, in the form of query.execute.
      #
      # Request: POST /_api/cursor/{cursor_id}; for any user.
      # @param cursor_id [String] The id of the cursor, from id of the response to query.execute.
      # @param batch_id [String, nil] The id of the batch, from nextBatchId of the last response. The
      #   last batch may be read again if the query was executed with allow_retry.
      # @return [Hash] the answer as it is; the rows of its array result are those of the result
      def next(cursor_id, batch_id: nil)
        run("cursor.next", {cursor_id: cursor_id}, {batch_id: batch_id})
      end

      # Deletes a cursor that the server still has.
      #
      # Request: DELETE /_api/cursor/{cursor_id}; for any user.
      # @param cursor_id [String] The id of the cursor, from id of the response to query.execute.
      # @param ignore_missing [Boolean, nil] True for the result false, in place of an error, if there is
      #   no such cursor.
      # @return [Boolean] true
      def close(cursor_id, ignore_missing: nil)
        run("cursor.close", {cursor_id: cursor_id}, {ignore_missing: ignore_missing})
      end
    end

    # The stream transactions of the user.
    class Transactions < OperationGroup
      # Begins a stream transaction and gives its id and status. Database handles derived with option
      # transaction take part in it.
      #
      # Request: POST /_api/transaction/begin; for any user.
      # @param read [String, Array<String>, nil] The collections that are read.
      # @param write [String, Array<String>, nil] The collections that are written.
      # @param exclusive [String, Array<String>, nil] The collections that no other transaction may
      #   write.
      # @param wait_for_sync [Boolean, nil] True to wait until the commit is on disk; false if it is not
      #   given.
      # @param allow_implicit [Boolean, nil] True to allow reading other collections; true if it is not
      #   given.
      # @param lock_timeout [Numeric, nil] The maximum time in seconds of the wait for locks, 0 for no
      #   limit; the server's default is 900.
      # @param max_transaction_size [Integer, nil] The maximum size of the transaction in bytes. Accepts
      #   an integer of at least 0.
      # @param skip_fast_lock_round [Boolean, nil] True to lock collections one after the other from the
      #   beginning; false if it is not given. Since ArangoDB 3.12.1.
      # @return [Hash] an object with id and status
      def begin(
        read: nil,
        write: nil,
        exclusive: nil,
        wait_for_sync: nil,
        allow_implicit: nil,
        lock_timeout: nil,
        max_transaction_size: nil,
        skip_fast_lock_round: nil
      )
        run(
          "transaction.begin",
          {},
          {
            read: read, write: write, exclusive: exclusive, wait_for_sync: wait_for_sync,
            allow_implicit: allow_implicit, lock_timeout: lock_timeout,
            max_transaction_size: max_transaction_size, skip_fast_lock_round: skip_fast_lock_round
          }
        )
      end

      # The id and the state of each running stream transaction of the user, on all coordinators.
      #
      # Request: GET /_api/transaction; for any user.
      # @return [Array<Hash>] the value of transactions
      def list
        run("transaction.list")
      end

      # The id and the status of a stream transaction: "running", "committed" or "aborted".
      #
      # Request: GET /_api/transaction/{transaction_id}; for any user.
      # @param transaction_id [String] The id of the transaction.
      # @return [Hash] an object with id and status
      def status(transaction_id)
        run("transaction.status", {transaction_id: transaction_id})
      end

      # Commits a stream transaction and gives its id and status. A server that has ended an idle
      # transaction may still report "committed": transaction.status then reports "aborted".
      #
      # Request: PUT /_api/transaction/{transaction_id}; for any user.
      # @param transaction_id [String] The id of the transaction.
      # @return [Hash] an object with id and status
      def commit(transaction_id)
        run("transaction.commit", {transaction_id: transaction_id})
      end

      # Aborts a stream transaction and gives its id and status.
      #
      # Request: DELETE /_api/transaction/{transaction_id}; for any user.
      # @param transaction_id [String] The id of the transaction.
      # @return [Hash] an object with id and status
      def abort(transaction_id)
        run("transaction.abort", {transaction_id: transaction_id})
      end

      # Aborts all writing stream transactions of the user, on all coordinators.
      #
      # Request: DELETE /_api/transaction/write; for any user.
      # @return [nil] null
      def abort_all
        run("transaction.abort_all")
      end
    end

    # The graphs of the database.
    class Graphs < OperationGroup
      # The definitions of all graphs.
      #
      # Request: GET /_api/gharial; for any user.
      # @return [Array<Hash>] the value of graphs
      def list
        run("graph.list")
      end

      # The definition of a graph.
      #
      # Request: GET /_api/gharial/{graph}; for any user.
      # @param graph [String] The name of the graph. Accepts a name of 1 to 254 bytes without slashes,
      #   control characters and blanks at its ends.
      # @return [Hash] the value of graph
      def get(graph)
        run("graph.get", {graph: graph})
      end

      # Creates a graph and its missing collections, and gives the definition.
      #
      # Request: POST /_api/gharial; for a user with write access to the database.
      # @param name [String] The name of the graph. Accepts a name of 1 to 254 bytes without slashes,
      #   control characters and blanks at its ends.
      # @param edge_definitions [Array, nil] Objects with collection, the edge collection, and from and
      #   to, arrays of vertex collections.
      # @param orphan_collections [Array<String>, nil] Vertex collections without edges.
      # @param smart [Boolean, nil] True for a SmartGraph or EnterpriseGraph; false if it is not given.
      # @param disjoint [Boolean, nil] True for a disjoint SmartGraph; false if it is not given.
      # @param smart_graph_attribute [String, nil] The attribute that determines the shard of a vertex.
      # @param satellites [Array<String>, nil] Collections that have a copy on every DB-Server.
      # @param number_of_shards [Integer, nil] The number of shards of new collections. Accepts an
      #   integer from 1 to 2147483647.
      # @param replication_factor ["satellite", Integer, nil] The number of copies of each shard, or
      #   "satellite" for a copy on every DB-Server. Accepts "satellite" or an integer from 1 to
      #   2147483647.
      # @param write_concern [Integer, nil] The minimum number of copies in sync for a write. Accepts an
      #   integer from 1 to 2147483647.
      # @param wait_for_sync [Boolean, nil] True to wait until the change is on disk; false if it is not
      #   given.
      # @return [Hash] the value of graph
      def create(
        name,
        edge_definitions: nil,
        orphan_collections: nil,
        smart: nil,
        disjoint: nil,
        smart_graph_attribute: nil,
        satellites: nil,
        number_of_shards: nil,
        replication_factor: nil,
        write_concern: nil,
        wait_for_sync: nil
      )
        run(
          "graph.create",
          {name: name},
          {
            edge_definitions: edge_definitions, orphan_collections: orphan_collections, smart: smart,
            disjoint: disjoint, smart_graph_attribute: smart_graph_attribute, satellites: satellites,
            number_of_shards: number_of_shards, replication_factor: replication_factor,
            write_concern: write_concern, wait_for_sync: wait_for_sync
          }
        )
      end

      # Deletes a graph. Gives true.
      #
      # Request: DELETE /_api/gharial/{graph}; for a user with write access to the database.
      # @param graph [String] The name of the graph. Accepts a name of 1 to 254 bytes without slashes,
      #   control characters and blanks at its ends.
      # @param drop_collections [Boolean, nil] True to delete the collections that no other graph uses;
      #   false if it is not given.
      # @param ignore_missing [Boolean, nil] True for the result false, in place of an error, if there is
      #   no such graph.
      # @return [Boolean] the value of removed
      def delete(graph, drop_collections: nil, ignore_missing: nil)
        run(
          "graph.delete",
          {graph: graph},
          {drop_collections: drop_collections, ignore_missing: ignore_missing}
        )
      end

      # The names of the vertex collections of a graph.
      #
      # Request: GET /_api/gharial/{graph}/vertex; for any user.
      # @param graph [String] The name of the graph. Accepts a name of 1 to 254 bytes without slashes,
      #   control characters and blanks at its ends.
      # @return [Array<String>] the value of collections
      def vertex_collections(graph)
        run("graph.vertex_collections", {graph: graph})
      end

      # Adds a vertex collection to a graph and gives the definition of the graph.
      #
      # Request: POST /_api/gharial/{graph}/vertex; for a user with write access to the database.
      # @param graph [String] The name of the graph. Accepts a name of 1 to 254 bytes without slashes,
      #   control characters and blanks at its ends.
      # @param collection [String] The name of the collection, which is created if it does not exist.
      #   Accepts a name of 1 to 256 bytes without slashes, control characters and blanks at its ends.
      # @param satellites [Array<String>, nil] Collections that have a copy on every DB-Server.
      # @return [Hash] the value of graph
      def create_vertex_collection(graph, collection, satellites: nil)
        run(
          "graph.create_vertex_collection",
          {graph: graph, collection: collection},
          {satellites: satellites}
        )
      end

      # Removes a vertex collection without edges from a graph and gives the definition of the graph.
      #
      # Request: DELETE /_api/gharial/{graph}/vertex/{collection}; for a user with write access to the
      # database.
      # @param graph [String] The name of the graph. Accepts a name of 1 to 254 bytes without slashes,
      #   control characters and blanks at its ends.
      # @param collection [String] The name of the collection. Accepts a name of 1 to 256 bytes without
      #   slashes, control characters and blanks at its ends.
      # @param drop_collection [Boolean, nil] True to delete the collection if no other graph uses it;
      #   false if it is not given.
      # @return [Hash] the value of graph
      def delete_vertex_collection(graph, collection, drop_collection: nil)
        run(
          "graph.delete_vertex_collection",
          {graph: graph, collection: collection},
          {drop_collection: drop_collection}
        )
      end

      # The names of the edge collections of a graph.
      #
      # Request: GET /_api/gharial/{graph}/edge; for any user.
      # @param graph [String] The name of the graph. Accepts a name of 1 to 254 bytes without slashes,
      #   control characters and blanks at its ends.
      # @return [Array<String>] the value of collections
      def edge_collections(graph)
        run("graph.edge_collections", {graph: graph})
      end

      # Adds an edge definition to a graph and gives the definition of the graph.
      #
      # Request: POST /_api/gharial/{graph}/edge; for a user with write access to the database.
      # @param graph [String] The name of the graph. Accepts a name of 1 to 254 bytes without slashes,
      #   control characters and blanks at its ends.
      # @param collection [String] The name of the edge collection. Accepts a name of 1 to 256 bytes
      #   without slashes, control characters and blanks at its ends.
      # @param from_vertex_collections [Array<String>] The vertex collections in which edges begin.
      # @param to_vertex_collections [Array<String>] The vertex collections in which edges end.
      # @param satellites [Array<String>, nil] Collections that have a copy on every DB-Server.
      # @return [Hash] the value of graph
      def create_edge_definition(
        graph,
        collection,
        from_vertex_collections,
        to_vertex_collections,
        satellites: nil
      )
        run(
          "graph.create_edge_definition",
          {
            graph: graph, collection: collection, from_vertex_collections: from_vertex_collections,
            to_vertex_collections: to_vertex_collections
          },
          {satellites: satellites}
        )
      end

      # Replaces an edge definition of a graph and gives the definition of the graph.
      #
      # Request: PUT /_api/gharial/{graph}/edge/{collection}; for a user with write access to the
      # database.
      # @param graph [String] The name of the graph. Accepts a name of 1 to 254 bytes without slashes,
      #   control characters and blanks at its ends.
      # @param collection [String] The name of the edge collection. Accepts a name of 1 to 256 bytes
      #   without slashes, control characters and blanks at its ends.
      # @param from_vertex_collections [Array<String>] The vertex collections in which edges begin.
      # @param to_vertex_collections [Array<String>] The vertex collections in which edges end.
      # @param satellites [Array<String>, nil] Collections that have a copy on every DB-Server.
      # @param wait_for_sync [Boolean, nil] True to wait until the change is on disk; false if it is not
      #   given.
      # @param drop_collections [Boolean, nil] True to delete the collections that no graph uses any
      #   more; false if it is not given.
      # @return [Hash] the value of graph
      def replace_edge_definition(
        graph,
        collection,
        from_vertex_collections,
        to_vertex_collections,
        satellites: nil,
        wait_for_sync: nil,
        drop_collections: nil
      )
        run(
          "graph.replace_edge_definition",
          {
            graph: graph, collection: collection, from_vertex_collections: from_vertex_collections,
            to_vertex_collections: to_vertex_collections
          },
          {satellites: satellites, wait_for_sync: wait_for_sync, drop_collections: drop_collections}
        )
      end

      # Removes an edge definition from a graph and gives the definition of the graph.
      #
      # Request: DELETE /_api/gharial/{graph}/edge/{collection}; for a user with write access to the
      # database.
      # @param graph [String] The name of the graph. Accepts a name of 1 to 254 bytes without slashes,
      #   control characters and blanks at its ends.
      # @param collection [String] The name of the edge collection. Accepts a name of 1 to 256 bytes
      #   without slashes, control characters and blanks at its ends.
      # @param wait_for_sync [Boolean, nil] True to wait until the change is on disk; false if it is not
      #   given.
      # @param drop_collections [Boolean, nil] True to delete the collections that no graph uses any
      #   more; false if it is not given.
      # @return [Hash] the value of graph
      def delete_edge_definition(graph, collection, wait_for_sync: nil, drop_collections: nil)
        run(
          "graph.delete_edge_definition",
          {graph: graph, collection: collection},
          {wait_for_sync: wait_for_sync, drop_collections: drop_collections}
        )
      end
    end

    # The vertices of graphs.
    class Vertices < OperationGroup
      # The vertex of a key.
      #
      # Request: GET /_api/gharial/{graph}/vertex/{collection}/{key}; for a user with read access to the
      # collection.
      # @param graph [String] The name of the graph. Accepts a name of 1 to 254 bytes without slashes,
      #   control characters and blanks at its ends.
      # @param collection [String] The name of the vertex collection. Accepts a name of 1 to 256 bytes
      #   without slashes, control characters and blanks at its ends.
      # @param key [String] The key of the vertex. Accepts a document key: 1 to 254 letters, digits and
      #   characters of _-:.@()+,=;$!*'%.
      # @param if_match [String, nil] The revision that the document must have. Another revision is HTTP
      #   412, error 1200. Accepts a revision of a document.
      # @param if_none_match [String, nil] The known revision. The result is null if the document still
      #   has that revision. Accepts a revision of a document.
      # @return [Hash] the value of vertex
      def get(graph, collection, key, if_match: nil, if_none_match: nil)
        run(
          "vertex.get",
          {graph: graph, collection: collection, key: key},
          {if_match: if_match, if_none_match: if_none_match}
        )
      end

      # Inserts a vertex and gives its metadata as member vertex.
      #
      # Request: POST /_api/gharial/{graph}/vertex/{collection}; for a user with write access to the
      # collection, or an administrator.
      # @param graph [String] The name of the graph. Accepts a name of 1 to 254 bytes without slashes,
      #   control characters and blanks at its ends.
      # @param collection [String] The name of the vertex collection. Accepts a name of 1 to 256 bytes
      #   without slashes, control characters and blanks at its ends.
      # @param vertex [Hash] The vertex.
      # @param wait_for_sync [Boolean, nil] True to wait until the change is on disk; the collection's
      #   setting if it is not given.
      # @param return_new [Boolean, nil] True to get the new document as member new; false if it is not
      #   given.
      # @return [Hash] an object, without error and code
      def insert(graph, collection, vertex, wait_for_sync: nil, return_new: nil)
        run(
          "vertex.insert",
          {graph: graph, collection: collection},
          {wait_for_sync: wait_for_sync, return_new: return_new},
          body: vertex
        )
      end

      # Changes attributes of a vertex and gives its metadata as member vertex.
      #
      # Request: PATCH /_api/gharial/{graph}/vertex/{collection}/{key}; for a user with write access to
      # the collection, or an administrator.
      # @param graph [String] The name of the graph. Accepts a name of 1 to 254 bytes without slashes,
      #   control characters and blanks at its ends.
      # @param collection [String] The name of the vertex collection. Accepts a name of 1 to 256 bytes
      #   without slashes, control characters and blanks at its ends.
      # @param key [String] The key of the vertex. Accepts a document key: 1 to 254 letters, digits and
      #   characters of _-:.@()+,=;$!*'%.
      # @param vertex [Hash] The attributes to change.
      # @param if_match [String, nil] The revision that the document must have. Another revision is HTTP
      #   412, error 1200. Accepts a revision of a document.
      # @param wait_for_sync [Boolean, nil] True to wait until the change is on disk; the collection's
      #   setting if it is not given.
      # @param return_new [Boolean, nil] True to get the new document as member new; false if it is not
      #   given.
      # @param return_old [Boolean, nil] True to get the former document as member old; false if it is
      #   not given.
      # @param keep_null [Boolean, nil] True to store attributes whose new value is null, false to remove
      #   them. If it is not given, an update stores them, and an insertion with overwrite mode "update"
      #   may remove them.
      # @return [Hash] an object, without error and code
      def update(
        graph,
        collection,
        key,
        vertex,
        if_match: nil,
        wait_for_sync: nil,
        return_new: nil,
        return_old: nil,
        keep_null: nil
      )
        run(
          "vertex.update",
          {graph: graph, collection: collection, key: key},
          {
            if_match: if_match, wait_for_sync: wait_for_sync, return_new: return_new, return_old: return_old,
            keep_null: keep_null
          },
          body: vertex
        )
      end

      # Replaces a vertex and gives its metadata as member vertex.
      #
      # Request: PUT /_api/gharial/{graph}/vertex/{collection}/{key}; for a user with write access to the
      # collection, or an administrator.
      # @param graph [String] The name of the graph. Accepts a name of 1 to 254 bytes without slashes,
      #   control characters and blanks at its ends.
      # @param collection [String] The name of the vertex collection. Accepts a name of 1 to 256 bytes
      #   without slashes, control characters and blanks at its ends.
      # @param key [String] The key of the vertex. Accepts a document key: 1 to 254 letters, digits and
      #   characters of _-:.@()+,=;$!*'%.
      # @param vertex [Hash] The new vertex.
      # @param if_match [String, nil] The revision that the document must have. Another revision is HTTP
      #   412, error 1200. Accepts a revision of a document.
      # @param wait_for_sync [Boolean, nil] True to wait until the change is on disk; the collection's
      #   setting if it is not given.
      # @param return_new [Boolean, nil] True to get the new document as member new; false if it is not
      #   given.
      # @param return_old [Boolean, nil] True to get the former document as member old; false if it is
      #   not given.
      # @param keep_null [Boolean, nil] True to store attributes whose new value is null, false to remove
      #   them. If it is not given, an update stores them, and an insertion with overwrite mode "update"
      #   may remove them.
      # @return [Hash] an object, without error and code
      def replace(
        graph,
        collection,
        key,
        vertex,
        if_match: nil,
        wait_for_sync: nil,
        return_new: nil,
        return_old: nil,
        keep_null: nil
      )
        run(
          "vertex.replace",
          {graph: graph, collection: collection, key: key},
          {
            if_match: if_match, wait_for_sync: wait_for_sync, return_new: return_new, return_old: return_old,
            keep_null: keep_null
          },
          body: vertex
        )
      end

      # Deletes a vertex and its edges.
      #
      # Request: DELETE /_api/gharial/{graph}/vertex/{collection}/{key}; for a user with write access to
      # the collection, or an administrator.
      # @param graph [String] The name of the graph. Accepts a name of 1 to 254 bytes without slashes,
      #   control characters and blanks at its ends.
      # @param collection [String] The name of the vertex collection. Accepts a name of 1 to 256 bytes
      #   without slashes, control characters and blanks at its ends.
      # @param key [String] The key of the vertex. Accepts a document key: 1 to 254 letters, digits and
      #   characters of _-:.@()+,=;$!*'%.
      # @param if_match [String, nil] The revision that the document must have. Another revision is HTTP
      #   412, error 1200. Accepts a revision of a document.
      # @param wait_for_sync [Boolean, nil] True to wait until the change is on disk; the collection's
      #   setting if it is not given.
      # @param return_old [Boolean, nil] True to get the former document as member old; false if it is
      #   not given.
      # @param ignore_missing [Boolean, nil] True for the result false, in place of an error, if there is
      #   no such vertex.
      # @return [Hash] an object, without error and code
      def delete(
        graph,
        collection,
        key,
        if_match: nil,
        wait_for_sync: nil,
        return_old: nil,
        ignore_missing: nil
      )
        run(
          "vertex.delete",
          {graph: graph, collection: collection, key: key},
          {
            if_match: if_match, wait_for_sync: wait_for_sync, return_old: return_old,
            ignore_missing: ignore_missing
          }
        )
      end
    end

    # The edges of graphs.
    class Edges < OperationGroup
      # The edge of a key.
      #
      # Request: GET /_api/gharial/{graph}/edge/{collection}/{key}; for a user with read access to the
      # collection.
      # @param graph [String] The name of the graph. Accepts a name of 1 to 254 bytes without slashes,
      #   control characters and blanks at its ends.
      # @param collection [String] The name of the edge collection. Accepts a name of 1 to 256 bytes
      #   without slashes, control characters and blanks at its ends.
      # @param key [String] The key of the edge. Accepts a document key: 1 to 254 letters, digits and
      #   characters of _-:.@()+,=;$!*'%.
      # @param if_match [String, nil] The revision that the document must have. Another revision is HTTP
      #   412, error 1200. Accepts a revision of a document.
      # @param if_none_match [String, nil] The known revision. The result is null if the document still
      #   has that revision. Accepts a revision of a document.
      # @return [Hash] the value of edge
      def get(graph, collection, key, if_match: nil, if_none_match: nil)
        run(
          "edge.get",
          {graph: graph, collection: collection, key: key},
          {if_match: if_match, if_none_match: if_none_match}
        )
      end

      # Inserts an edge and gives its metadata as member edge.
      #
      # Request: POST /_api/gharial/{graph}/edge/{collection}; for a user with write access to the
      # collection, or an administrator.
      # @param graph [String] The name of the graph. Accepts a name of 1 to 254 bytes without slashes,
      #   control characters and blanks at its ends.
      # @param collection [String] The name of the edge collection. Accepts a name of 1 to 256 bytes
      #   without slashes, control characters and blanks at its ends.
      # @param edge [Hash] The edge.
      # @param wait_for_sync [Boolean, nil] True to wait until the change is on disk; the collection's
      #   setting if it is not given.
      # @param return_new [Boolean, nil] True to get the new document as member new; false if it is not
      #   given.
      # @return [Hash] an object, without error and code
      def insert(graph, collection, edge, wait_for_sync: nil, return_new: nil)
        run(
          "edge.insert",
          {graph: graph, collection: collection},
          {wait_for_sync: wait_for_sync, return_new: return_new},
          body: edge
        )
      end

      # Changes attributes of an edge and gives its metadata as member edge.
      #
      # Request: PATCH /_api/gharial/{graph}/edge/{collection}/{key}; for a user with write access to the
      # collection, or an administrator.
      # @param graph [String] The name of the graph. Accepts a name of 1 to 254 bytes without slashes,
      #   control characters and blanks at its ends.
      # @param collection [String] The name of the edge collection. Accepts a name of 1 to 256 bytes
      #   without slashes, control characters and blanks at its ends.
      # @param key [String] The key of the edge. Accepts a document key: 1 to 254 letters, digits and
      #   characters of _-:.@()+,=;$!*'%.
      # @param edge [Hash] The attributes to change.
      # @param if_match [String, nil] The revision that the document must have. Another revision is HTTP
      #   412, error 1200. Accepts a revision of a document.
      # @param wait_for_sync [Boolean, nil] True to wait until the change is on disk; the collection's
      #   setting if it is not given.
      # @param return_new [Boolean, nil] True to get the new document as member new; false if it is not
      #   given.
      # @param return_old [Boolean, nil] True to get the former document as member old; false if it is
      #   not given.
      # @param keep_null [Boolean, nil] True to store attributes whose new value is null, false to remove
      #   them. If it is not given, an update stores them, and an insertion with overwrite mode "update"
      #   may remove them.
      # @return [Hash] an object, without error and code
      def update(
        graph,
        collection,
        key,
        edge,
        if_match: nil,
        wait_for_sync: nil,
        return_new: nil,
        return_old: nil,
        keep_null: nil
      )
        run(
          "edge.update",
          {graph: graph, collection: collection, key: key},
          {
            if_match: if_match, wait_for_sync: wait_for_sync, return_new: return_new, return_old: return_old,
            keep_null: keep_null
          },
          body: edge
        )
      end

      # Replaces an edge and gives its metadata as member edge.
      #
      # Request: PUT /_api/gharial/{graph}/edge/{collection}/{key}; for a user with write access to the
      # collection, or an administrator.
      # @param graph [String] The name of the graph. Accepts a name of 1 to 254 bytes without slashes,
      #   control characters and blanks at its ends.
      # @param collection [String] The name of the edge collection. Accepts a name of 1 to 256 bytes
      #   without slashes, control characters and blanks at its ends.
      # @param key [String] The key of the edge. Accepts a document key: 1 to 254 letters, digits and
      #   characters of _-:.@()+,=;$!*'%.
      # @param edge [Hash] The new edge.
      # @param if_match [String, nil] The revision that the document must have. Another revision is HTTP
      #   412, error 1200. Accepts a revision of a document.
      # @param wait_for_sync [Boolean, nil] True to wait until the change is on disk; the collection's
      #   setting if it is not given.
      # @param return_new [Boolean, nil] True to get the new document as member new; false if it is not
      #   given.
      # @param return_old [Boolean, nil] True to get the former document as member old; false if it is
      #   not given.
      # @param keep_null [Boolean, nil] True to store attributes whose new value is null, false to remove
      #   them. If it is not given, an update stores them, and an insertion with overwrite mode "update"
      #   may remove them.
      # @return [Hash] an object, without error and code
      def replace(
        graph,
        collection,
        key,
        edge,
        if_match: nil,
        wait_for_sync: nil,
        return_new: nil,
        return_old: nil,
        keep_null: nil
      )
        run(
          "edge.replace",
          {graph: graph, collection: collection, key: key},
          {
            if_match: if_match, wait_for_sync: wait_for_sync, return_new: return_new, return_old: return_old,
            keep_null: keep_null
          },
          body: edge
        )
      end

      # Deletes an edge.
      #
      # Request: DELETE /_api/gharial/{graph}/edge/{collection}/{key}; for a user with write access to
      # the collection, or an administrator.
      # @param graph [String] The name of the graph. Accepts a name of 1 to 254 bytes without slashes,
      #   control characters and blanks at its ends.
      # @param collection [String] The name of the edge collection. Accepts a name of 1 to 256 bytes
      #   without slashes, control characters and blanks at its ends.
      # @param key [String] The key of the edge. Accepts a document key: 1 to 254 letters, digits and
      #   characters of _-:.@()+,=;$!*'%.
      # @param if_match [String, nil] The revision that the document must have. Another revision is HTTP
      #   412, error 1200. Accepts a revision of a document.
      # @param wait_for_sync [Boolean, nil] True to wait until the change is on disk; the collection's
      #   setting if it is not given.
      # @param return_old [Boolean, nil] True to get the former document as member old; false if it is
      #   not given.
      # @param ignore_missing [Boolean, nil] True for the result false, in place of an error, if there is
      #   no such edge.
      # @return [Hash] an object, without error and code
      def delete(
        graph,
        collection,
        key,
        if_match: nil,
        wait_for_sync: nil,
        return_old: nil,
        ignore_missing: nil
      )
        run(
          "edge.delete",
          {graph: graph, collection: collection, key: key},
          {
            if_match: if_match, wait_for_sync: wait_for_sync, return_old: return_old,
            ignore_missing: ignore_missing
          }
        )
      end
    end

    # The views of the database.
    class Views < OperationGroup
      # The views of the database.
      #
      # Request: GET /_api/view; for any user.
      # @return [Array<Hash>] the value of result
      def list
        run("view.list")
      end

      # The id, the name and the type of a view.
      #
      # Request: GET /_api/view/{view}; for any user.
      # @param view [String] The name of the view. Accepts a name of 1 to 256 bytes without slashes,
      #   control characters and blanks at its ends.
      # @return [Hash] an object, without error and code
      def get(view)
        run("view.get", {view: view})
      end

      # The properties of a view.
      #
      # Request: GET /_api/view/{view}/properties; for any user.
      # @param view [String] The name of the view. Accepts a name of 1 to 256 bytes without slashes,
      #   control characters and blanks at its ends.
      # @return [Hash] an object, without error and code
      def properties(view)
        run("view.properties", {view: view})
      end

      # Creates a view and gives its properties.
      #
      # Request: POST /_api/view; for a user with write access to the database.
      # @param name [String] The name of the view. Accepts a name of 1 to 256 bytes without slashes,
      #   control characters and blanks at its ends.
      # @param type ["arangosearch", "search-alias"] The type of the view. Accepts "arangosearch" or
      #   "search-alias".
      # @param properties [Hash, nil] The properties, in the form of the server; its defaults if they are
      #   not given.
      # @return [Hash] the answer as it is
      def create(name, type, properties: nil)
        run("view.create", {name: name, type: type}, body: properties)
      end

      # Changes properties of a view and gives all of them. Properties that are not given stay unchanged.
      #
      # Request: PATCH /_api/view/{view}/properties; for a user with write access to the database.
      # @param view [String] The name of the view. Accepts a name of 1 to 256 bytes without slashes,
      #   control characters and blanks at its ends.
      # @param properties [Hash] The properties, in the form of the server.
      # @return [Hash] the answer as it is
      def update(view, properties)
        run("view.update", {view: view}, body: properties)
      end

      # Replaces the properties of a view and gives all of them. Changeable properties that are not given
      # get their defaults.
      #
      # Request: PUT /_api/view/{view}/properties; for a user with write access to the database.
      # @param view [String] The name of the view. Accepts a name of 1 to 256 bytes without slashes,
      #   control characters and blanks at its ends.
      # @param properties [Hash] The properties, in the form of the server.
      # @return [Hash] the answer as it is
      def replace(view, properties)
        run("view.replace", {view: view}, body: properties)
      end

      # Renames a view. Clusters reject the request.
      #
      # Request: PUT /_api/view/{view}/rename; for a user with write access to the database.
      # @param view [String] The name of the view. Accepts a name of 1 to 256 bytes without slashes,
      #   control characters and blanks at its ends.
      # @param name [String] The new name. Accepts a name of 1 to 256 bytes without slashes, control
      #   characters and blanks at its ends.
      # @return [Hash] the answer as it is
      def rename(view, name)
        run("view.rename", {view: view, name: name})
      end

      # Deletes a view.
      #
      # Request: DELETE /_api/view/{view}; for a user with write access to the database.
      # @param view [String] The name of the view. Accepts a name of 1 to 256 bytes without slashes,
      #   control characters and blanks at its ends.
      # @param ignore_missing [Boolean, nil] True for the result false, in place of an error, if there is
      #   no such view.
      # @return [Boolean] the value of result
      def delete(view, ignore_missing: nil)
        run("view.delete", {view: view}, {ignore_missing: ignore_missing})
      end
    end

    # The analyzers of the database.
    class Analyzers < OperationGroup
      # The built-in analyzers, those of the database, and those of _system.
      #
      # Request: GET /_api/analyzer; for any user.
      # @return [Array<Hash>] the value of result
      def list
        run("analyzer.list")
      end

      # The definition of an analyzer.
      #
      # Request: GET /_api/analyzer/{name}; for any user.
      # @param name [String] The name of the analyzer, also with that of its database: "shop::words".
      # @return [Hash] an object, without error and code
      def get(name)
        run("analyzer.get", {name: name})
      end

      # Creates an analyzer and gives its definition. An equal analyzer of that name is not an error.
      #
      # Request: POST /_api/analyzer; for a user with write access to the database.
      # @param name [String] The name of the analyzer.
      # @param type [String] The type of the analyzer, such as "text".
      # @param properties [Hash, nil] The properties of the type.
      # @param features [Array<String>, nil] The features to store: "frequency", "norm", "position" and
      #   "offset".
      # @return [Hash] the answer as it is
      def create(name, type, properties: nil, features: nil)
        run("analyzer.create", {name: name, type: type}, {properties: properties, features: features})
      end

      # Deletes an analyzer, and gives its name with that of its database.
      #
      # Request: DELETE /_api/analyzer/{name}; for a user with write access to the database.
      # @param name [String] The name of the analyzer, also with that of its database: "shop::words".
      # @param force [Boolean, nil] True to delete an analyzer that is in use; false if it is not given.
      # @param ignore_missing [Boolean, nil] True for the result false, in place of an error, if there is
      #   no such analyzer.
      # @return [String] the string name
      def delete(name, force: nil, ignore_missing: nil)
        run("analyzer.delete", {name: name}, {force: force, ignore_missing: ignore_missing})
      end
    end

    # The users of the deployment, and their permissions.
    class Users < OperationGroup
      # The users: user, active and extra of each.
      #
      # Request: GET /_api/user; for an administrator.
      # @return [Array<Hash>] the value of result
      def list
        run("user.list")
      end

      # A user: user, active and extra.
      #
      # Request: GET /_api/user/{user}; for the user concerned, or an administrator.
      # @param user [String] The name of the user.
      # @return [Hash] an object, without error and code
      def get(user)
        run("user.get", {user: user})
      end

      # Creates a user. Other coordinators may not know the user for a moment.
      #
      # Request: POST /_api/user; for an administrator.
      # @param user [String] The name of the user.
      # @param password [String, nil] The password; an empty one if it is not given.
      # @param active [Boolean, nil] False for a user who cannot log in; true for a new user if it is not
      #   given.
      # @param extra [Hash, nil] Data about the user, which the server does not interpret.
      # @return [Hash] an object, without error and code
      def create(user, password: nil, active: nil, extra: nil)
        run("user.create", {user: user}, {password: password, active: active, extra: extra})
      end

      # Changes a user. Attributes that are not given stay unchanged.
      #
      # Request: PATCH /_api/user/{user}; for the user concerned, or an administrator.
      # @param user [String] The name of the user.
      # @param password [String, nil] The new password.
      # @param active [Boolean, nil] False for a user who cannot log in; true for a new user if it is not
      #   given.
      # @param extra [Hash, nil] Data about the user, which the server does not interpret.
      # @return [Hash] an object, without error and code
      def update(user, password: nil, active: nil, extra: nil)
        run("user.update", {user: user}, {password: password, active: active, extra: extra})
      end

      # Replaces a user. Attributes that are not given get their defaults.
      #
      # Request: PUT /_api/user/{user}; for the user concerned, or an administrator.
      # @param user [String] The name of the user.
      # @param password [String] The new password.
      # @param active [Boolean, nil] False for a user who cannot log in; true for a new user if it is not
      #   given.
      # @param extra [Hash, nil] Data about the user, which the server does not interpret.
      # @return [Hash] an object, without error and code
      def replace(user, password, active: nil, extra: nil)
        run("user.replace", {user: user, password: password}, {active: active, extra: extra})
      end

      # Deletes a user.
      #
      # Request: DELETE /_api/user/{user}; for an administrator.
      # @param user [String] The name of the user.
      # @param ignore_missing [Boolean, nil] True for the result false, in place of an error, if there is
      #   no such user.
      # @return [Boolean] true
      def delete(user, ignore_missing: nil)
        run("user.delete", {user: user}, {ignore_missing: ignore_missing})
      end

      # The permissions of a user on databases, by their names.
      #
      # Request: GET /_api/user/{user}/database; for the user concerned, or an administrator.
      # @param user [String] The name of the user.
      # @param full [Boolean, nil] True to include the permissions on collections; false if it is not
      #   given.
      # @return [Hash] the value of result
      def permissions(user, full: nil)
        run("user.permissions", {user: user}, {full: full})
      end

      # The permission of a user on a database or collection: "rw", "ro" or "none".
      #
      # Request: GET /_api/user/{user}/database/{database}; for the user concerned, or an administrator.
      # @param user [String] The name of the user.
      # @param database [String] The name of the database, or "*" for all others. Accepts a name of 1 to
      #   128 bytes without slashes, control characters and blanks at its ends.
      # @param collection [String, nil] The name of the collection, or "*" for all others; the database
      #   itself if it is not given. Accepts a name of 1 to 256 bytes without slashes, control characters
      #   and blanks at its ends.
      # @return [String] the string result
      def permission(user, database, collection: nil)
        run("user.permission", {user: user, database: database}, {collection: collection})
      end

      # Sets the permission of a user on a database or collection.
      #
      # Request: PUT /_api/user/{user}/database/{database}; for an administrator.
      # @param user [String] The name of the user.
      # @param database [String] The name of the database, or "*" for all others. Accepts a name of 1 to
      #   128 bytes without slashes, control characters and blanks at its ends.
      # @param permission ["rw", "ro", "none"] The permission: to read and write, to read, or none.
      #   Accepts "rw" or "ro" or "none".
      # @param collection [String, nil] The name of the collection, or "*" for all others; the database
      #   itself if it is not given. Accepts a name of 1 to 256 bytes without slashes, control characters
      #   and blanks at its ends.
      # @return [Hash] an object, without error and code
      def set_permission(user, database, permission, collection: nil)
        run(
          "user.set_permission",
          {user: user, database: database, permission: permission},
          {collection: collection}
        )
      end

      # Removes the permission of a user on a database or collection, so that the default applies.
      #
      # Request: DELETE /_api/user/{user}/database/{database}; for an administrator.
      # @param user [String] The name of the user.
      # @param database [String] The name of the database, or "*" for all others. Accepts a name of 1 to
      #   128 bytes without slashes, control characters and blanks at its ends.
      # @param collection [String, nil] The name of the collection, or "*" for all others; the database
      #   itself if it is not given. Accepts a name of 1 to 256 bytes without slashes, control characters
      #   and blanks at its ends.
      # @return [nil] null
      def reset_permission(user, database, collection: nil)
        run("user.reset_permission", {user: user, database: database}, {collection: collection})
      end
    end

    # The hot backups of the deployment.
    class Backups < OperationGroup
      # Creates a backup of all databases and gives its id and figures.
      #
      # Request: POST /_admin/backup/create; for an administrator or a superuser token, by a startup
      # option of the server.
      # @param label [String, nil] The last part of the id; a random one if it is not given.
      # @param timeout [Numeric, nil] The maximum time in seconds of the wait for running transactions;
      #   the server's default is 120.
      # @param allow_inconsistent [Boolean, nil] True to create the backup although transactions still
      #   run after timeout; false if it is not given.
      # @param force [Boolean, nil] True to abort transactions that still run after timeout; false if it
      #   is not given.
      # @return [Hash] the value of result
      def create(label: nil, timeout: nil, allow_inconsistent: nil, force: nil)
        run(
          "backup.create",
          {},
          {label: label, timeout: timeout, allow_inconsistent: allow_inconsistent, force: force}
        )
      end

      # The backups, as member list by their ids.
      #
      # Request: POST /_admin/backup/list; for an administrator or a superuser token, by a startup option
      # of the server.
      # @param backup_id [String, nil] The id of one backup; all if it is not given.
      # @return [Hash] the value of result
      def list(backup_id: nil)
        run("backup.list", {}, {backup_id: backup_id})
      end

      # Deletes a backup.
      #
      # Request: POST /_admin/backup/delete; for an administrator or a superuser token, by a startup
      # option of the server.
      # @param backup_id [String] The id of the backup.
      # @return [nil] null
      def delete(backup_id)
        run("backup.delete", {backup_id: backup_id})
      end

      # Replaces all data by that of a backup. The servers restart, and connections are lost.
      #
      # Request: POST /_admin/backup/restore; for an administrator or a superuser token, by a startup
      # option of the server.
      # @param backup_id [String] The id of the backup.
      # @return [Hash] the value of result
      def restore(backup_id)
        run("backup.restore", {backup_id: backup_id})
      end

      # Begins an upload of a backup and gives its uploadId; or the progress of an upload.
      #
      # Exactly one of backup_id, upload_id is given.
      # Request: POST /_admin/backup/upload; for an administrator or a superuser token, by a startup
      # option of the server.
      # @param backup_id [String, nil] The id of the backup.
      # @param upload_id [String, nil] The id of an upload whose progress is read.
      # @param repository [String, nil] The URL of the remote repository.
      # @param config [Hash, nil] The configuration of the remote repository, with its credentials.
      # @param abort [Boolean, nil] True to abort the transfer whose id is given; false if it is not
      #   given.
      # @return [Hash] the value of result
      def upload(backup_id: nil, upload_id: nil, repository: nil, config: nil, abort: nil)
        run(
          "backup.upload",
          {},
          {backup_id: backup_id, upload_id: upload_id, repository: repository, config: config, abort: abort}
        )
      end

      # Begins a download of a backup and gives its downloadId; or the progress of a download.
      #
      # Exactly one of backup_id, download_id is given.
      # Request: POST /_admin/backup/download; for an administrator or a superuser token, by a startup
      # option of the server.
      # @param backup_id [String, nil] The id of the backup.
      # @param download_id [String, nil] The id of a download whose progress is read.
      # @param repository [String, nil] The URL of the remote repository.
      # @param config [Hash, nil] The configuration of the remote repository, with its credentials.
      # @param abort [Boolean, nil] True to abort the transfer whose id is given; false if it is not
      #   given.
      # @return [Hash] the value of result
      def download(backup_id: nil, download_id: nil, repository: nil, config: nil, abort: nil)
        run(
          "backup.download",
          {},
          {
            backup_id: backup_id, download_id: download_id, repository: repository, config: config,
            abort: abort
          }
        )
      end
    end

    # The servers of the cluster, as its coordinators report them.
    # @return [Cluster]
    def cluster
      @cluster ||= Cluster.new(self)
    end

    # The server that answers, and other servers through it.
    # @return [Server]
    def server
      @server ||= Server.new(self)
    end

    # The databases of the deployment.
    # @return [DatabaseOperations]
    def database
      @database ||= DatabaseOperations.new(self)
    end

    # The access tokens of users.
    # @return [Tokens]
    def token
      @token ||= Tokens.new(self)
    end

    # The async jobs of the coordinator that answers.
    # @return [Jobs]
    def job
      @job ||= Jobs.new(self)
    end

    # The collections of the database.
    # @return [Collections]
    def collection
      @collection ||= Collections.new(self)
    end

    # The documents of the database.
    # @return [Documents]
    def document
      @document ||= Documents.new(self)
    end

    # The indexes of the database.
    # @return [Indexes]
    def index
      @index ||= Indexes.new(self)
    end

    # The AQL queries of the database, and their caches.
    # @return [Queries]
    def query
      @query ||= Queries.new(self)
    end

    # The cursors of AQL queries, a request at a time.
    # @return [Cursors]
    def cursor
      @cursor ||= Cursors.new(self)
    end

    # The stream transactions of the user.
    # @return [Transactions]
    def transaction
      @transaction ||= Transactions.new(self)
    end

    # The graphs of the database.
    # @return [Graphs]
    def graph
      @graph ||= Graphs.new(self)
    end

    # The vertices of graphs.
    # @return [Vertices]
    def vertex
      @vertex ||= Vertices.new(self)
    end

    # The edges of graphs.
    # @return [Edges]
    def edge
      @edge ||= Edges.new(self)
    end

    # The views of the database.
    # @return [Views]
    def view
      @view ||= Views.new(self)
    end

    # The analyzers of the database.
    # @return [Analyzers]
    def analyzer
      @analyzer ||= Analyzers.new(self)
    end

    # The users of the deployment, and their permissions.
    # @return [Users]
    def user
      @user ||= Users.new(self)
    end

    # The hot backups of the deployment.
    # @return [Backups]
    def backup
      @backup ||= Backups.new(self)
    end
  end
end
