// Made by scripts/generate-bindings. Do not edit.

use crate::{Caller, Object, StringOrInteger};

/// The servers of the cluster, as its coordinators report them.
#[derive(Debug)]
pub struct Cluster<'c, C>(&'c C);

impl<'c, C: Caller> Cluster<'c, C> {
    pub(crate) fn new(caller: &'c C) -> Self {
        Cluster(caller)
    }

    /// The id of the coordinator that answers.
    ///
    /// Result: the string id.
    ///
    /// Request: `GET /_admin/server/id`; for any user.
    pub fn server_id(&self) -> C::Output {
        self.0.run("cluster.server_id", Object::new(), None)
    }

    /// The role of the server that answers.
    ///
    /// Result: the string role.
    ///
    /// Request: `GET /_admin/server/role`; for any user.
    pub fn server_role(&self) -> C::Output {
        self.0.run("cluster.server_role", Object::new(), None)
    }

    /// The mode of the server that answers, "default" or "readonly".
    ///
    /// Result: the string mode.
    ///
    /// Request: `GET /_admin/server/mode`; for any user.
    pub fn server_mode(&self) -> C::Output {
        self.0.run("cluster.server_mode", Object::new(), None)
    }

    /// Makes the cluster read-only or writable.
    ///
    /// - `mode`: "default" or "readonly". The new mode.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `PUT /_admin/server/mode`; for an administrator.
    pub fn set_server_mode(&self, mode: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("mode", mode);
        self.0.run("cluster.set_server_mode", arguments, None)
    }

    /// The mode of the server that answers, if it can serve requests. An error if it cannot, or if
    /// the database does not exist.
    ///
    /// Result: the string mode.
    ///
    /// Request: `GET /_admin/server/availability`; for none.
    pub fn server_availability(&self) -> C::Output {
        self.0.run("cluster.server_availability", Object::new(), None)
    }

    /// The health of every server of the cluster.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `GET /_admin/cluster/health`; for any user.
    pub fn health(&self) -> C::Output {
        self.0.run("cluster.health", Object::new(), None)
    }

    /// The collections, indexes and views of the database, with the state of their shards.
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `GET /_api/replication/clusterInventory`; for any user.
    pub fn inventory(&self, options: ClusterInventory) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("cluster.inventory", arguments, None)
    }

    /// The endpoints of the coordinators.
    ///
    /// Result: an array of the strings endpoints\[\].endpoint.
    ///
    /// Request: `GET /_api/cluster/endpoints`; for any user.
    pub fn endpoints(&self) -> C::Output {
        self.0.run("cluster.endpoints", Object::new(), None)
    }

    /// The target number of servers of each role, null if not set, and the servers that were
    /// cleaned out.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `GET /_admin/cluster/numberOfServers`; for any user; an administrator, if the
    /// server is hardened.
    pub fn server_count(&self) -> C::Output {
        self.0.run("cluster.server_count", Object::new(), None)
    }

    /// Sets or unsets the target number of servers of each role.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `PUT /_admin/cluster/numberOfServers`; for an administrator.
    pub fn set_server_count(&self, options: ClusterSetServerCount<'_>) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("cluster.set_server_count", arguments, None)
    }

    /// The version of a server.
    ///
    /// - `server_id`: A server's id or short name. The server.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `GET /_admin/cluster/nodeVersion`; for any user.
    pub fn server_version(&self, server_id: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("server_id", server_id);
        self.0.run("cluster.server_version", arguments, None)
    }

    /// The storage engine of a server.
    ///
    /// - `server_id`: A server's id or short name. The server.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `GET /_admin/cluster/nodeEngine`; for any user.
    pub fn server_engine(&self, server_id: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("server_id", server_id);
        self.0.run("cluster.server_engine", arguments, None)
    }

    /// The statistics of a server.
    ///
    /// - `server_id`: A server's id or short name. The server.
    ///
    /// Result: an object, without error and code.
    ///
    /// Removed in ArangoDB 4.0; use server.metrics.
    ///
    /// Request: `GET /_admin/cluster/nodeStatistics`; for any user.
    pub fn server_statistics(&self, server_id: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("server_id", server_id);
        self.0.run("cluster.server_statistics", arguments, None)
    }

    /// The statistics of a DB-Server.
    ///
    /// - `server_id`: A server's id or short name. The id of a DB-Server.
    ///
    /// Result: an object, without error and code.
    ///
    /// Removed in ArangoDB 4.0; use server.metrics.
    ///
    /// Request: `GET /_admin/cluster/statistics`; for any user.
    pub fn dbserver_statistics(&self, server_id: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("server_id", server_id);
        self.0.run("cluster.dbserver_statistics", arguments, None)
    }

    /// Removes a failed server that holds no shards. The coordinator tries for up to 60 s.
    ///
    /// - `server`: A server's id or short name. The server.
    ///
    /// Result: null.
    ///
    /// Request: `POST /_admin/cluster/removeServer`; for an administrator.
    pub fn remove_server(&self, server: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("server", server);
        self.0.run("cluster.remove_server", arguments, None)
    }

    /// Reserves a range of ids that are not given to any collection or index.
    ///
    /// Result: an object, without error and code.
    ///
    /// Since ArangoDB 3.12.5-3.
    ///
    /// Request: `PUT /_admin/cluster/uniqId`; for an administrator.
    pub fn reserve_ids(&self, options: ClusterReserveIds) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("cluster.reserve_ids", arguments, None)
    }

    /// The mode of the cluster's supervision, "Normal" or "Maintenance"; null before the
    /// supervision has written its state for the first time.
    ///
    /// Result: the string result, or null.
    ///
    /// Request: `GET /_admin/cluster/maintenance`; for an administrator.
    pub fn maintenance_mode(&self) -> C::Output {
        self.0.run("cluster.maintenance_mode", Object::new(), None)
    }

    /// Switches the maintenance mode of the cluster's supervision, and waits until the supervision
    /// has switched.
    ///
    /// - `mode`: "on", "off" or an integer from 1 to 2147483647. "on" for one hour, which a
    ///   repeated call extends, "off", or a number of seconds.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `PUT /_admin/cluster/maintenance`; for an administrator.
    pub fn toggle_maintenance_mode<'a>(&self, mode: impl Into<StringOrInteger<'a>>) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("mode", mode.into());
        self.0.run("cluster.toggle_maintenance_mode", arguments, None)
    }

    /// The maintenance mode of a DB-Server: Mode and Until, or an empty object if it has none.
    ///
    /// - `server_id`: A server's id or short name. The DB-Server.
    ///
    /// Result: the value of result, or an empty object.
    ///
    /// Since ArangoDB 3.10.1.
    ///
    /// Request: `GET /_admin/cluster/maintenance/{server_id}`; for an administrator.
    pub fn server_maintenance_mode(&self, server_id: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("server_id", server_id);
        self.0.run("cluster.server_maintenance_mode", arguments, None)
    }

    /// Switches the maintenance mode of a DB-Server, and waits until the DB-Server has switched.
    /// The DB-Server must be healthy (GOOD): one that failed in maintenance leaves it only when the
    /// timeout expires.
    ///
    /// - `server_id`: A server's id or short name. The DB-Server.
    /// - `mode`: "maintenance" or "normal". The new mode.
    ///
    /// Result: an object, without error and code.
    ///
    /// Since ArangoDB 3.10.1.
    ///
    /// Request: `PUT /_admin/cluster/maintenance/{server_id}`; for an administrator.
    pub fn toggle_server_maintenance_mode(
        &self,
        server_id: &str,
        mode: &str,
        options: ClusterToggleServerMaintenanceMode,
    ) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("server_id", server_id);
        arguments.set("mode", mode);
        options.write(&mut arguments);
        self.0.run("cluster.toggle_server_maintenance_mode", arguments, None)
    }

    /// The imbalance of the distribution of leaders and shards, and the number of moves under way.
    ///
    /// Result: the value of result.
    ///
    /// Request: `GET /_admin/cluster/rebalance`; for an administrator.
    pub fn calculate_imbalance(&self) -> C::Output {
        self.0.run("cluster.calculate_imbalance", Object::new(), None)
    }

    /// The moves that would balance the distribution. No move is started.
    ///
    /// Result: the value of result.
    ///
    /// Request: `POST /_admin/cluster/rebalance`; for an administrator.
    pub fn calculate_rebalance_plan(
        &self,
        options: ClusterCalculateRebalancePlan<'_>,
    ) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("cluster.calculate_rebalance_plan", arguments, None)
    }

    /// Starts the moves of a plan.
    ///
    /// - `moves`: An array, as JSON text. The plan's moves.
    ///
    /// Result: true if the work was taken on, false if there is nothing to do.
    ///
    /// Request: `POST /_admin/cluster/rebalance/execute`; for an administrator.
    pub fn execute_rebalance_plan(
        &self,
        moves: &str,
        options: ClusterExecuteRebalancePlan,
    ) -> C::Output {
        let mut arguments = Object::new();
        arguments.set_json("moves", moves);
        options.write(&mut arguments);
        self.0.run("cluster.execute_rebalance_plan", arguments, None)
    }

    /// Calculates a plan that balances the distribution, and starts its moves.
    ///
    /// Result: the value of result.
    ///
    /// Request: `PUT /_admin/cluster/rebalance`; for an administrator.
    pub fn rebalance(&self, options: ClusterRebalance<'_>) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("cluster.rebalance", arguments, None)
    }

    /// Moves shards of the database so that each DB-Server has the same number. Superseded by
    /// cluster.rebalance.
    ///
    /// Result: the value of result.
    ///
    /// Request: `POST /_admin/cluster/rebalanceShards`; for a user with write access to the
    /// database.
    pub fn rebalance_shards(&self, options: ClusterRebalanceShards<'_>) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("cluster.rebalance_shards", arguments, None)
    }

    /// Moves a shard to another DB-Server. Gives the id of the job.
    ///
    /// - `collection`: A string. The collection's name.
    /// - `shard`: A string. The shard, "s123".
    /// - `from_server`: A server's id or short name. The DB-Server that has the shard.
    /// - `to_server`: A server's id or short name. The DB-Server that receives the shard.
    ///
    /// Result: the string id.
    ///
    /// Request: `POST /_admin/cluster/moveShard`; for a user with write access to the collection,
    /// or an administrator.
    pub fn move_shard(
        &self,
        collection: &str,
        shard: &str,
        from_server: &str,
        to_server: &str,
        options: ClusterMoveShard<'_>,
    ) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("collection", collection);
        arguments.set("shard", shard);
        arguments.set("from_server", from_server);
        arguments.set("to_server", to_server);
        options.write(&mut arguments);
        self.0.run("cluster.move_shard", arguments, None)
    }

    /// Moves all shards away from a DB-Server. Gives the id of the job.
    ///
    /// - `server`: A server's id or short name. The server.
    ///
    /// Result: the string id.
    ///
    /// Request: `POST /_admin/cluster/cleanOutServer`; for an administrator.
    pub fn clean_out_server(&self, server: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("server", server);
        self.0.run("cluster.clean_out_server", arguments, None)
    }

    /// Hands the leadership of a DB-Server's shards to other DB-Servers. Gives the id of the job.
    ///
    /// - `server`: A server's id or short name. The server.
    ///
    /// Result: the string id.
    ///
    /// Request: `POST /_admin/cluster/resignLeadership`; for an administrator.
    pub fn resign_leadership(&self, server: &str, options: ClusterResignLeadership) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("server", server);
        options.write(&mut arguments);
        self.0.run("cluster.resign_leadership", arguments, None)
    }

    /// The state of an agency job: ToDo, Pending, Finished or Failed. The cluster deletes finished
    /// jobs after some time.
    ///
    /// - `job_id`: A string. The job's id.
    ///
    /// Result: an object with job, status and the job's own members.
    ///
    /// Request: `GET /_admin/cluster/queryAgencyJob`; for an administrator.
    pub fn query_agency_job(&self, job_id: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("job_id", job_id);
        self.0.run("cluster.query_agency_job", arguments, None)
    }

    /// Cancels an agency job that moves a shard or cleans out a server.
    ///
    /// - `job_id`: A string. The job's id.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `POST /_admin/cluster/cancelAgencyJob`; for an administrator.
    pub fn cancel_agency_job(&self, job_id: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("job_id", job_id);
        self.0.run("cluster.cancel_agency_job", arguments, None)
    }

    /// The planned (Plan) and actual (Current) distribution of the shards of the database's
    /// collections.
    ///
    /// Result: the value of results.
    ///
    /// Request: `GET /_admin/cluster/shardDistribution`; for an administrator.
    pub fn shard_distribution(&self) -> C::Output {
        self.0.run("cluster.shard_distribution", Object::new(), None)
    }

    /// The planned and actual distribution of one collection's shards, with the progress of shards
    /// that are not in sync.
    ///
    /// - `collection`: A string. The collection's name.
    ///
    /// Result: the value of results.
    ///
    /// Request: `GET /_admin/cluster/collectionShardDistribution`; for an administrator.
    pub fn collection_shard_distribution(&self, collection: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("collection", collection);
        self.0.run("cluster.collection_shard_distribution", arguments, None)
    }

    /// The numbers of databases, collections, shards, leaders and followers. In \_system only.
    ///
    /// Result: the value of result.
    ///
    /// Request: `GET /_admin/cluster/shardStatistics`; for an administrator.
    pub fn shard_statistics(&self, options: ClusterShardStatistics<'_>) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("cluster.shard_statistics", arguments, None)
    }

    /// The coordinator's view of the cluster's Plan and Current.
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `GET /_api/cluster/cluster-info`; for an administrator.
    pub fn cluster_info(&self) -> C::Output {
        self.0.run("cluster.cluster_info", Object::new(), None)
    }

    /// The whole content of the agency: agency and, in some versions, index, term and log.
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `GET /_api/cluster/agency-dump`; for an administrator.
    pub fn agency_dump(&self) -> C::Output {
        self.0.run("cluster.agency_dump", Object::new(), None)
    }

    /// The part of the agency's content that the coordinator holds: index, and cache, an array of
    /// one store.
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `GET /_api/cluster/agency-cache`; for an administrator.
    pub fn agency_cache(&self) -> C::Output {
        self.0.run("cluster.agency_cache", Object::new(), None)
    }

    /// Searches the agency's content, or a dump of it, for contradictions. Gives diagnosis, with
    /// the findings and the names of goodTests and badTests.
    ///
    /// Result: the value of result; an error inside is the call's error.
    ///
    /// Since ArangoDB 3.12.
    ///
    /// Request: `GET /_admin/cluster/agencyDiagnosis`; for a superuser token.
    pub fn agency_diagnosis(&self, options: ClusterAgencyDiagnosis<'_>) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("cluster.agency_diagnosis", arguments, None)
    }

    /// The current sorting order of each DB-Server's index entries, and that after a restart.
    ///
    /// Result: the value of result: of a coordinator, the whole response of each DB-Server by its
    /// id; an error inside is the call's error.
    ///
    /// Since ArangoDB 3.11.11 and 3.12.2.
    ///
    /// Request: `GET /_admin/cluster/vpackSortMigration/status`; for a superuser token.
    pub fn vpack_sort_migration_status(&self) -> C::Output {
        self.0.run("cluster.vpack_sort_migration_status", Object::new(), None)
    }

    /// The indexes of each DB-Server that are affected by the change of the sorting order. The
    /// check may take hours.
    ///
    /// Result: the value of result: of a coordinator, the whole response of each DB-Server by its
    /// id; an error inside is the call's error.
    ///
    /// Since ArangoDB 3.11.11 and 3.12.2.
    ///
    /// Request: `GET /_admin/cluster/vpackSortMigration/check`; for a superuser token.
    pub fn vpack_sort_migration_index_check(&self) -> C::Output {
        self.0.run("cluster.vpack_sort_migration_index_check", Object::new(), None)
    }

    /// Switches each DB-Server to the new sorting order, from its next restart on.
    ///
    /// Result: the value of result: of a coordinator, the whole response of each DB-Server by its
    /// id; an error inside is the call's error.
    ///
    /// Since ArangoDB 3.11.11 and 3.12.2.
    ///
    /// Request: `PUT /_admin/cluster/vpackSortMigration/migrate`; for a superuser token.
    pub fn migrate_vpack_sorting(&self) -> C::Output {
        self.0.run("cluster.migrate_vpack_sorting", Object::new(), None)
    }
}

/// The optional arguments of [`Cluster::inventory`].
#[derive(Clone, Copy, Debug, Default)]
pub struct ClusterInventory {
    /// False to leave out system collections; true if it is not given.
    pub include_system: Option<bool>,
}

impl ClusterInventory {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("include_system", self.include_system);
    }
}

/// The optional arguments of [`Cluster::set_server_count`].
#[derive(Clone, Copy, Debug, Default)]
pub struct ClusterSetServerCount<'a> {
    /// An integer from 0 to 1000000; `Some(None)` is null. The target number of coordinators; null
    /// unsets it.
    pub coordinators: Option<Option<i64>>,
    /// An integer from 0 to 1000000; `Some(None)` is null. The target number of DB-Servers; null
    /// unsets it.
    pub dbservers: Option<Option<i64>>,
    /// An array of strings. The ids of the servers to mark as cleaned out; an empty array for none.
    pub cleaned_servers: Option<&'a [&'a str]>,
}

impl ClusterSetServerCount<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("coordinators", self.coordinators);
        arguments.set_some("dbservers", self.dbservers);
        arguments.set_some("cleaned_servers", self.cleaned_servers);
    }
}

/// The optional arguments of [`Cluster::reserve_ids`].
///
/// Exactly one of number, minimum must be given.
#[derive(Clone, Copy, Debug, Default)]
pub struct ClusterReserveIds {
    /// An integer from 1 to 1000000. The number of ids to reserve.
    pub number: Option<i64>,
    /// An integer from 0 to 1152921504606846976. The lowest id that the cluster may still assign.
    pub minimum: Option<i64>,
}

impl ClusterReserveIds {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("number", self.number);
        arguments.set_some("minimum", self.minimum);
    }
}

/// The optional arguments of [`Cluster::toggle_server_maintenance_mode`].
#[derive(Clone, Copy, Debug, Default)]
pub struct ClusterToggleServerMaintenanceMode {
    /// An integer from 1 to 2147483647. The number of seconds after which the mode ends; 3,600 if
    /// it is not given.
    pub timeout: Option<i64>,
}

impl ClusterToggleServerMaintenanceMode {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("timeout", self.timeout);
    }
}

/// The optional arguments of [`Cluster::calculate_rebalance_plan`].
#[derive(Clone, Copy, Debug, Default)]
pub struct ClusterCalculateRebalancePlan<'a> {
    /// An integer from 1 to 1. The version of the plan's format.
    pub version: Option<i64>,
    /// An integer from 0 to 5000. The maximum number of moves; 1,000 if it is not given.
    pub max_moves: Option<i64>,
    /// True if leaders may swap roles with followers; true if it is not given.
    pub leader_changes: Option<bool>,
    /// True if leaders may be moved; false if it is not given.
    pub move_leaders: Option<bool>,
    /// True if followers may be moved; false if it is not given.
    pub move_followers: Option<bool>,
    /// A number. The weight of leaders relative to that of shards.
    pub pi_factor: Option<f64>,
    /// True if system collections are not moved. Since ArangoDB 3.11.
    pub exclude_system_collections: Option<bool>,
    /// An array of strings. The databases whose collections are not moved.
    pub databases_excluded: Option<&'a [&'a str]>,
}

impl ClusterCalculateRebalancePlan<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("version", self.version);
        arguments.set_some("max_moves", self.max_moves);
        arguments.set_some("leader_changes", self.leader_changes);
        arguments.set_some("move_leaders", self.move_leaders);
        arguments.set_some("move_followers", self.move_followers);
        arguments.set_some("pi_factor", self.pi_factor);
        arguments.set_some("exclude_system_collections", self.exclude_system_collections);
        arguments.set_some("databases_excluded", self.databases_excluded);
    }
}

/// The optional arguments of [`Cluster::execute_rebalance_plan`].
#[derive(Clone, Copy, Debug, Default)]
pub struct ClusterExecuteRebalancePlan {
    /// An integer from 1 to 1. The version of the plan's format.
    pub version: Option<i64>,
}

impl ClusterExecuteRebalancePlan {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("version", self.version);
    }
}

/// The optional arguments of [`Cluster::rebalance`].
#[derive(Clone, Copy, Debug, Default)]
pub struct ClusterRebalance<'a> {
    /// An integer from 1 to 1. The version of the plan's format.
    pub version: Option<i64>,
    /// An integer from 0 to 5000. The maximum number of moves; 1,000 if it is not given.
    pub max_moves: Option<i64>,
    /// True if leaders may swap roles with followers; true if it is not given.
    pub leader_changes: Option<bool>,
    /// True if leaders may be moved; false if it is not given.
    pub move_leaders: Option<bool>,
    /// True if followers may be moved; false if it is not given.
    pub move_followers: Option<bool>,
    /// A number. The weight of leaders relative to that of shards.
    pub pi_factor: Option<f64>,
    /// True if system collections are not moved. Since ArangoDB 3.11.
    pub exclude_system_collections: Option<bool>,
    /// An array of strings. The databases whose collections are not moved.
    pub databases_excluded: Option<&'a [&'a str]>,
}

impl ClusterRebalance<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("version", self.version);
        arguments.set_some("max_moves", self.max_moves);
        arguments.set_some("leader_changes", self.leader_changes);
        arguments.set_some("move_leaders", self.move_leaders);
        arguments.set_some("move_followers", self.move_followers);
        arguments.set_some("pi_factor", self.pi_factor);
        arguments.set_some("exclude_system_collections", self.exclude_system_collections);
        arguments.set_some("databases_excluded", self.databases_excluded);
    }
}

/// The optional arguments of [`Cluster::rebalance_shards`].
#[derive(Clone, Copy, Debug, Default)]
pub struct ClusterRebalanceShards<'a> {
    /// "simple". The algorithm that chooses the moves.
    pub algorithm: Option<&'a str>,
}

impl ClusterRebalanceShards<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("algorithm", self.algorithm);
    }
}

/// The optional arguments of [`Cluster::move_shard`].
#[derive(Clone, Copy, Debug, Default)]
pub struct ClusterMoveShard<'a> {
    /// A string. The collection's database, if it is not that of the call.
    pub database: Option<&'a str>,
    /// True if a moved leader remains as a follower; true if it is not given.
    pub remains_follower: Option<bool>,
    /// True if the supervision moves the shard back once the server has recovered.
    pub try_undo: Option<bool>,
}

impl ClusterMoveShard<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("database", self.database);
        arguments.set_some("remains_follower", self.remains_follower);
        arguments.set_some("try_undo", self.try_undo);
    }
}

/// The optional arguments of [`Cluster::resign_leadership`].
#[derive(Clone, Copy, Debug, Default)]
pub struct ClusterResignLeadership {
    /// True if the server regains its leaders once it has restarted.
    pub undo_moves: Option<bool>,
}

impl ClusterResignLeadership {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("undo_moves", self.undo_moves);
    }
}

/// The optional arguments of [`Cluster::shard_statistics`].
#[derive(Clone, Copy, Debug, Default)]
pub struct ClusterShardStatistics<'a> {
    /// A server's id, its short name, or "all". The DB-Server to count, or "all" for each DB-Server
    /// by its id; the whole cluster if it is not given.
    pub server_id: Option<&'a str>,
    /// True to count each database separately. Ignored if server_id is "all".
    pub details: Option<bool>,
}

impl ClusterShardStatistics<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("server_id", self.server_id);
        arguments.set_some("details", self.details);
    }
}

/// The optional arguments of [`Cluster::agency_diagnosis`].
#[derive(Clone, Copy, Debug, Default)]
pub struct ClusterAgencyDiagnosis<'a> {
    /// An object, as JSON text. The dump to diagnose in place of the cluster's own agency: a result
    /// of cluster.agency_dump of this or another cluster, with or without index and term.
    pub dump: Option<&'a str>,
    /// True to include findings that may be harmless; true if it is not given.
    pub strict: Option<bool>,
}

impl ClusterAgencyDiagnosis<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some_json("dump", self.dump);
        arguments.set_some("strict", self.strict);
    }
}
