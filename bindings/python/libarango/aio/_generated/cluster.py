# Made by scripts/generate-python. Do not edit.
"""The cluster API, for asyncio."""

from __future__ import annotations

from typing import Any, Literal, Optional, Union

from libarango.aio.operation import Group
from libarango.operation import OMITTED, Omitted, given


class Cluster(Group):
    """The servers of the cluster, as its coordinators report them."""

    async def server_id(self) -> str:
        """The id of the coordinator that answers.

        Returns: the string `id`.
        Raises: ClusterServerIDError.
        Request: GET /_admin/server/id; for any user.
        """
        answer: str = await self._run(b"cluster.server_id")
        return answer

    async def server_role(self) -> str:
        """The role of the server that answers.

        Returns: the string `role`.
        Raises: ClusterServerRoleError.
        Request: GET /_admin/server/role; for any user.
        """
        answer: str = await self._run(b"cluster.server_role")
        return answer

    async def server_mode(self) -> str:
        """The mode of the server that answers, "default" or "readonly".

        Returns: the string `mode`.
        Raises: ClusterServerModeError.
        Request: GET /_admin/server/mode; for any user.
        """
        answer: str = await self._run(b"cluster.server_mode")
        return answer

    async def set_server_mode(self, mode: Literal["default", "readonly"]) -> dict[str, Any]:
        """Makes the cluster read-only or writable.

        Arguments:
            mode ("default" or "readonly"): The new mode.

        Returns: an object, without error and code.
        Raises: ServerModeSetError.
        Request: PUT /_admin/server/mode; for an administrator.
        """
        answer: dict[str, Any] = await self._run(b"cluster.set_server_mode", {"mode": mode})
        return answer

    async def server_availability(self) -> str:
        """The mode of the server that answers, if it can serve requests. An error if it cannot, or
        if the database does not exist.

        Returns: the string `mode`.
        Raises: ServerCheckAvailabilityError.
        Request: GET /_admin/server/availability; for everybody.
        """
        answer: str = await self._run(b"cluster.server_availability")
        return answer

    async def health(self) -> dict[str, Any]:
        """The health of every server of the cluster.

        Returns: an object, without error and code.
        Raises: ClusterHealthError.
        Request: GET /_admin/cluster/health; for any user.
        """
        answer: dict[str, Any] = await self._run(b"cluster.health")
        return answer

    async def inventory(self, include_system: Optional[bool] = None) -> dict[str, Any]:
        """The collections, indexes and views of the database, with the state of their shards.

        Arguments:
            include_system: False to leave out system collections; true if it is not given.

        Returns: the answer as it is.
        Raises: ReplicationClusterInventoryError.
        Request: GET /_api/replication/clusterInventory; for any user.
        """
        answer: dict[str, Any] = await self._run(b"cluster.inventory", {
            "include_system": include_system})
        return answer

    async def endpoints(self) -> list[str]:
        """The endpoints of the coordinators.

        Returns: an array of the strings `endpoints[].endpoint`.
        Raises: ClusterEndpointsError.
        Request: GET /_api/cluster/endpoints; for any user.
        """
        answer: list[str] = await self._run(b"cluster.endpoints")
        return answer

    async def server_count(self) -> dict[str, Any]:
        """The target number of servers of each role, null if not set, and the servers that were
        cleaned out.

        python-arango gives these with the answer's error and code among them.

        Returns: an object, without error and code.
        Raises: ClusterServerCountError.
        Request: GET /_admin/cluster/numberOfServers; for any user; an administrator, if the server
            is hardened.
        """
        answer: dict[str, Any] = await self._run(b"cluster.server_count")
        return answer

    async def set_server_count(
            self, coordinators: Union[int, Omitted, None] = OMITTED,
            dbservers: Union[int, Omitted, None] = OMITTED,
            cleaned_servers: Union[list[str], Omitted] = OMITTED) -> dict[str, Any]:
        """Sets or unsets the target number of servers of each role.

        Arguments:
            coordinators (an integer from 0 to 1000000): The target number of coordinators; null
                unsets it.
            dbservers (an integer from 0 to 1000000): The target number of DB-Servers; null unsets
                it.
            cleaned_servers: The ids of the servers to mark as cleaned out; an empty array for none.

        Returns: an object, without error and code.
        Raises: ClusterServerCountSetError.
        Request: PUT /_admin/cluster/numberOfServers; for an administrator.
        """
        answer: dict[str, Any] = await self._run(b"cluster.set_server_count", given({
            "coordinators": coordinators, "dbservers": dbservers,
            "cleaned_servers": cleaned_servers}))
        return answer

    async def server_version(self, server_id: str) -> dict[str, Any]:
        """The version of a server.

        Arguments:
            server_id (a server's id or short name): The server.

        Returns: an object, without error and code.
        Raises: ClusterServerVersionError.
        Request: GET /_admin/cluster/nodeVersion; for any user.
        """
        answer: dict[str, Any] = await self._run(b"cluster.server_version", {
            "server_id": server_id})
        return answer

    async def server_engine(self, server_id: str) -> dict[str, Any]:
        """The storage engine of a server.

        Arguments:
            server_id (a server's id or short name): The server.

        Returns: an object, without error and code.
        Raises: ClusterServerEngineError.
        Request: GET /_admin/cluster/nodeEngine; for any user.
        """
        answer: dict[str, Any] = await self._run(b"cluster.server_engine", {"server_id": server_id})
        return answer

    async def server_statistics(self, server_id: str) -> dict[str, Any]:
        """The statistics of a server.

        Arguments:
            server_id (a server's id or short name): The server.

        Returns: an object, without error and code.
        Raises: ClusterServerStatisticsError.
        Request: GET /_admin/cluster/nodeStatistics; for any user.
        Removed in ArangoDB 4.0; use server.metrics.
        """
        answer: dict[str, Any] = await self._run(b"cluster.server_statistics", {
            "server_id": server_id})
        return answer

    statistics = server_statistics

    async def dbserver_statistics(self, server_id: str) -> dict[str, Any]:
        """The statistics of a DB-Server.

        Arguments:
            server_id (a server's id or short name): The id of a DB-Server.

        Returns: an object, without error and code.
        Raises: ClusterStatisticsError.
        Request: GET /_admin/cluster/statistics; for any user.
        Removed in ArangoDB 4.0; use server.metrics.
        """
        answer: dict[str, Any] = await self._run(b"cluster.dbserver_statistics", {
            "server_id": server_id})
        return answer

    async def remove_server(self, server: str) -> None:
        """Removes a failed server that holds no shards. The coordinator tries for up to 60 s.

        Arguments:
            server (a server's id or short name): The server.

        Raises: ClusterServerRemoveError.
        Request: POST /_admin/cluster/removeServer; for an administrator.
        The server may take long: the timeout is at least 90 s.
        """
        await self._run(b"cluster.remove_server", {"server": server})

    async def reserve_ids(self, number: Optional[int] = None,
                          minimum: Optional[int] = None) -> dict[str, Any]:
        """Reserves a range of ids that are not given to any collection or index.

        Exactly one of number and minimum is required.

        Arguments:
            number (an integer from 1 to 1000000): The number of ids to reserve.
            minimum (an integer from 0 to 1152921504606846976): The lowest id that the cluster may
                still assign.

        Returns: an object, without error and code.
        Raises: ClusterIDsReserveError.
        Request: PUT /_admin/cluster/uniqId; for an administrator.
        Since ArangoDB 3.12.5-3.
        """
        answer: dict[str, Any] = await self._run(b"cluster.reserve_ids", {
            "number": number, "minimum": minimum})
        return answer

    async def maintenance_mode(self) -> Optional[str]:
        """The mode of the cluster's supervision, "Normal" or "Maintenance"; null before the
        supervision has written its state for the first time.

        Returns: the string `result`, or null.
        Raises: ClusterMaintenanceModeError.
        Request: GET /_admin/cluster/maintenance; for an administrator.
        """
        answer: Optional[str] = await self._run(b"cluster.maintenance_mode")
        return answer

    async def toggle_maintenance_mode(self,
                                      mode: Union[Literal["on", "off"], int]) -> dict[str, Any]:
        """Switches the maintenance mode of the cluster's supervision, and waits until the
        supervision has switched.

        Arguments:
            mode ("on", "off" or an integer from 1 to 2147483647): "on" for one hour, which a
                repeated call extends, "off", or a number of seconds.

        Returns: an object, without error and code.
        Raises: ClusterMaintenanceModeError.
        Request: PUT /_admin/cluster/maintenance; for an administrator.
        The server may take long: the timeout is at least 150 s.
        """
        answer: dict[str, Any] = await self._run(b"cluster.toggle_maintenance_mode", {"mode": mode})
        return answer

    async def server_maintenance_mode(self, server_id: str) -> dict[str, Any]:
        """The maintenance mode of a DB-Server: Mode and Until, or an empty object if it has none.

        Arguments:
            server_id (a server's id or short name): The DB-Server.

        Returns: the value of `result`, or an empty object.
        Raises: ClusterMaintenanceModeError.
        Request: GET /_admin/cluster/maintenance/{server_id}; for an administrator.
        Since ArangoDB 3.10.1.
        """
        answer: dict[str, Any] = await self._run(b"cluster.server_maintenance_mode", {
            "server_id": server_id})
        return answer

    async def toggle_server_maintenance_mode(self, server_id: str,
                                             mode: Literal["maintenance", "normal"],
                                             timeout: Optional[int] = None) -> dict[str, Any]:
        """Switches the maintenance mode of a DB-Server, and waits until the DB-Server has switched.
        The DB-Server must be healthy (GOOD): one that failed in maintenance leaves it only when the
        timeout expires.

        Arguments:
            server_id (a server's id or short name): The DB-Server.
            mode ("maintenance" or "normal"): The new mode.
            timeout (an integer from 1 to 2147483647): The number of seconds after which the mode
                ends; 3,600 if it is not given.

        Returns: an object, without error and code.
        Raises: ClusterMaintenanceModeError.
        Request: PUT /_admin/cluster/maintenance/{server_id}; for an administrator.
        The server may take long: the timeout is at least 150 s.
        Since ArangoDB 3.10.1.
        """
        answer: dict[str, Any] = await self._run(b"cluster.toggle_server_maintenance_mode", {
            "server_id": server_id, "mode": mode, "timeout": timeout})
        return answer

    async def calculate_imbalance(self) -> dict[str, Any]:
        """The imbalance of the distribution of leaders and shards, and the number of moves under
        way.

        Returns: the value of `result`.
        Raises: ClusterRebalanceError.
        Request: GET /_admin/cluster/rebalance; for an administrator.
        """
        answer: dict[str, Any] = await self._run(b"cluster.calculate_imbalance")
        return answer

    async def calculate_rebalance_plan(
            self, version: int = 1, max_moves: Optional[int] = None,
            leader_changes: Optional[bool] = None, move_leaders: Optional[bool] = None,
            move_followers: Optional[bool] = None, pi_factor: Optional[float] = None,
            exclude_system_collections: Optional[bool] = None,
            databases_excluded: Optional[list[str]] = None) -> dict[str, Any]:
        """The moves that would balance the distribution. No move is started.

        Arguments:
            version: The version of the plan's format.
            max_moves (an integer from 0 to 5000): The maximum number of moves; 1,000 if it is not
                given.
            leader_changes: True if leaders may swap roles with followers; true if it is not given.
            move_leaders: True if leaders may be moved; false if it is not given.
            move_followers: True if followers may be moved; false if it is not given.
            pi_factor: The weight of leaders relative to that of shards.
            exclude_system_collections: True if system collections are not moved. Since ArangoDB
                3.11.
            databases_excluded: The databases whose collections are not moved.

        Returns: the value of `result`.
        Raises: ClusterRebalanceError.
        Request: POST /_admin/cluster/rebalance; for an administrator.
        """
        answer: dict[str, Any] = await self._run(b"cluster.calculate_rebalance_plan", {
            "version": version, "max_moves": max_moves, "leader_changes": leader_changes,
            "move_leaders": move_leaders, "move_followers": move_followers, "pi_factor": pi_factor,
            "exclude_system_collections": exclude_system_collections,
            "databases_excluded": databases_excluded})
        return answer

    async def execute_rebalance_plan(self, moves: list[Any], version: int = 1) -> bool:
        """Starts the moves of a plan.

        Arguments:
            moves: The plan's moves.
            version: The version of the plan's format.

        Returns: true if the work was taken on, false if there is nothing to do.
        Raises: ClusterRebalanceError.
        Request: POST /_admin/cluster/rebalance/execute; for an administrator.
        """
        answer: bool = await self._run(b"cluster.execute_rebalance_plan", {
            "moves": moves, "version": version})
        return answer

    async def rebalance(self, version: int = 1, max_moves: Optional[int] = None,
                        leader_changes: Optional[bool] = None, move_leaders: Optional[bool] = None,
                        move_followers: Optional[bool] = None, pi_factor: Optional[float] = None,
                        exclude_system_collections: Optional[bool] = None,
                        databases_excluded: Optional[list[str]] = None) -> dict[str, Any]:
        """Calculates a plan that balances the distribution, and starts its moves.

        Arguments:
            version: The version of the plan's format.
            max_moves (an integer from 0 to 5000): The maximum number of moves; 1,000 if it is not
                given.
            leader_changes: True if leaders may swap roles with followers; true if it is not given.
            move_leaders: True if leaders may be moved; false if it is not given.
            move_followers: True if followers may be moved; false if it is not given.
            pi_factor: The weight of leaders relative to that of shards.
            exclude_system_collections: True if system collections are not moved. Since ArangoDB
                3.11.
            databases_excluded: The databases whose collections are not moved.

        Returns: the value of `result`.
        Raises: ClusterRebalanceError.
        Request: PUT /_admin/cluster/rebalance; for an administrator.
        """
        answer: dict[str, Any] = await self._run(b"cluster.rebalance", {
            "version": version, "max_moves": max_moves, "leader_changes": leader_changes,
            "move_leaders": move_leaders, "move_followers": move_followers, "pi_factor": pi_factor,
            "exclude_system_collections": exclude_system_collections,
            "databases_excluded": databases_excluded})
        return answer

    async def rebalance_shards(self,
                               algorithm: Optional[Literal["simple"]] = None) -> dict[str, Any]:
        """Moves shards of the database so that each DB-Server has the same number. Superseded by
        cluster.rebalance.

        Arguments:
            algorithm ("simple"): The algorithm that chooses the moves.

        Returns: the value of `result`.
        Raises: ClusterRebalanceError.
        Request: POST /_admin/cluster/rebalanceShards; for a user with write access to the database.
        """
        answer: dict[str, Any] = await self._run(b"cluster.rebalance_shards", {
            "algorithm": algorithm})
        return answer

    async def move_shard(self, collection: str, shard: str, from_server: str, to_server: str,
                         database: Optional[str] = None, remains_follower: Optional[bool] = None,
                         try_undo: Optional[bool] = None) -> str:
        """Moves a shard to another DB-Server. Gives the id of the job.

        Arguments:
            collection: The collection's name.
            shard: The shard, "s123".
            from_server (a server's id or short name): The DB-Server that has the shard.
            to_server (a server's id or short name): The DB-Server that receives the shard.
            database: The collection's database, if it is not that of the call.
            remains_follower: True if a moved leader remains as a follower; true if it is not given.
            try_undo: True if the supervision moves the shard back once the server has recovered.

        Returns: the string `id`.
        Raises: ClusterShardMoveError.
        Request: POST /_admin/cluster/moveShard; for a user with write access to the collection, or
            an administrator.
        """
        answer: str = await self._run(b"cluster.move_shard", {
            "collection": collection, "shard": shard, "from_server": from_server,
            "to_server": to_server, "database": database, "remains_follower": remains_follower,
            "try_undo": try_undo})
        return answer

    async def clean_out_server(self, server: str) -> str:
        """Moves all shards away from a DB-Server. Gives the id of the job.

        Arguments:
            server (a server's id or short name): The server.

        Returns: the string `id`.
        Raises: ClusterServerCleanOutError.
        Request: POST /_admin/cluster/cleanOutServer; for an administrator.
        """
        answer: str = await self._run(b"cluster.clean_out_server", {"server": server})
        return answer

    async def resign_leadership(self, server: str, undo_moves: Optional[bool] = None) -> str:
        """Hands the leadership of a DB-Server's shards to other DB-Servers. Gives the id of the
        job.

        Arguments:
            server (a server's id or short name): The server.
            undo_moves: True if the server regains its leaders once it has restarted.

        Returns: the string `id`.
        Raises: ClusterLeadershipResignError.
        Request: POST /_admin/cluster/resignLeadership; for an administrator.
        """
        answer: str = await self._run(b"cluster.resign_leadership", {
            "server": server, "undo_moves": undo_moves})
        return answer

    async def query_agency_job(self, job_id: str) -> dict[str, Any]:
        """The state of an agency job: ToDo, Pending, Finished or Failed. The cluster deletes
        finished jobs after some time.

        Arguments:
            job_id: The job's id.

        Returns: an object with `job`, `status` and the job's own members.
        Raises: ClusterAgencyJobQueryError.
        Request: GET /_admin/cluster/queryAgencyJob; for an administrator.
        """
        answer: dict[str, Any] = await self._run(b"cluster.query_agency_job", {"job_id": job_id})
        return answer

    async def cancel_agency_job(self, job_id: str) -> dict[str, Any]:
        """Cancels an agency job that moves a shard or cleans out a server.

        Arguments:
            job_id: The job's id.

        Returns: an object, without error and code.
        Raises: ClusterAgencyJobCancelError.
        Request: POST /_admin/cluster/cancelAgencyJob; for an administrator.
        """
        answer: dict[str, Any] = await self._run(b"cluster.cancel_agency_job", {"job_id": job_id})
        return answer

    async def shard_distribution(self) -> dict[str, Any]:
        """The planned (Plan) and actual (Current) distribution of the shards of the database's
        collections.

        Returns: the value of `results`.
        Raises: ClusterShardDistributionError.
        Request: GET /_admin/cluster/shardDistribution; for an administrator.
        """
        answer: dict[str, Any] = await self._run(b"cluster.shard_distribution")
        return answer

    async def collection_shard_distribution(self, collection: str) -> dict[str, Any]:
        """The planned and actual distribution of one collection's shards, with the progress of
        shards that are not in sync.

        Arguments:
            collection: The collection's name.

        Returns: the value of `results`.
        Raises: ClusterCollectionShardDistributionError.
        Request: GET /_admin/cluster/collectionShardDistribution; for an administrator.
        """
        answer: dict[str, Any] = await self._run(b"cluster.collection_shard_distribution", {
            "collection": collection})
        return answer

    async def shard_statistics(self, server_id: Optional[str] = None,
                               details: Optional[bool] = None) -> dict[str, Any]:
        """The numbers of databases, collections, shards, leaders and followers. In `_system` only.

        Arguments:
            server_id (a server's id, its short name, or "all"): The DB-Server to count, or "all"
                for each DB-Server by its id; the whole cluster if it is not given.
            details: True to count each database separately. Ignored if server_id is "all".

        Returns: the value of `result`.
        Raises: ClusterShardStatisticsError.
        Request: GET /_admin/cluster/shardStatistics; for an administrator.
        """
        answer: dict[str, Any] = await self._run(b"cluster.shard_statistics", {
            "server_id": server_id, "details": details})
        return answer

    async def cluster_info(self) -> dict[str, Any]:
        """The coordinator's view of the cluster's Plan and Current.

        Returns: the answer as it is.
        Raises: ClusterInfoError.
        Request: GET /_api/cluster/cluster-info; for an administrator.
        """
        answer: dict[str, Any] = await self._run(b"cluster.cluster_info")
        return answer

    async def agency_dump(self) -> dict[str, Any]:
        """The whole content of the agency: `agency` and, in some versions, `index`, `term` and
        `log`.

        Returns: the answer as it is.
        Raises: ClusterAgencyDumpError.
        Request: GET /_api/cluster/agency-dump; for an administrator.
        """
        answer: dict[str, Any] = await self._run(b"cluster.agency_dump")
        return answer

    async def agency_cache(self) -> dict[str, Any]:
        """The part of the agency's content that the coordinator holds: `index`, and `cache`, an
        array of one store.

        Returns: the answer as it is.
        Raises: ClusterAgencyCacheError.
        Request: GET /_api/cluster/agency-cache; for an administrator.
        """
        answer: dict[str, Any] = await self._run(b"cluster.agency_cache")
        return answer

    async def agency_diagnosis(self, dump: Optional[dict[str, Any]] = None,
                               strict: Optional[bool] = None) -> dict[str, Any]:
        """Searches the agency's content, or a dump of it, for contradictions. Gives `diagnosis`,
        with the findings and the names of goodTests and badTests.

        Arguments:
            dump: The dump to diagnose in place of the cluster's own agency: a result of
                cluster.agency_dump of this or another cluster, with or without `index` and `term`.
            strict: True to include findings that may be harmless; true if it is not given.

        Returns: the value of `result`; an error inside is the call's error.
        Raises: ClusterAgencyDiagnosisError.
        Request: GET /_admin/cluster/agencyDiagnosis, or POST /_admin/cluster/agencyDiagnosis with
            dump; for a superuser token.
        The server may take long: the timeout is at least 120 s.
        Since ArangoDB 3.12.
        """
        answer: dict[str, Any] = await self._run(b"cluster.agency_diagnosis", {
            "dump": dump, "strict": strict})
        return answer

    async def vpack_sort_migration_status(self) -> dict[str, Any]:
        """The current sorting order of each DB-Server's index entries, and that after a restart.

        Returns: the value of `result`: of a coordinator, the whole response of each DB-Server by
            its id; an error inside is the call's error.
        Raises: ClusterVpackSortMigrationError.
        Request: GET /_admin/cluster/vpackSortMigration/status; for a superuser token.
        The server may take long: the timeout is at least 150 s.
        Since ArangoDB 3.11.11 and 3.12.2.
        """
        answer: dict[str, Any] = await self._run(b"cluster.vpack_sort_migration_status")
        return answer

    async def vpack_sort_migration_index_check(self) -> dict[str, Any]:
        """The indexes of each DB-Server that are affected by the change of the sorting order. The
        check may take hours.

        Returns: the value of `result`: of a coordinator, the whole response of each DB-Server by
            its id; an error inside is the call's error.
        Raises: ClusterVpackSortMigrationError.
        Request: GET /_admin/cluster/vpackSortMigration/check; for a superuser token.
        The server may take long: the timeout is at least 43500 s.
        Since ArangoDB 3.11.11 and 3.12.2.
        """
        answer: dict[str, Any] = await self._run(b"cluster.vpack_sort_migration_index_check")
        return answer

    async def migrate_vpack_sorting(self) -> dict[str, Any]:
        """Switches each DB-Server to the new sorting order, from its next restart on.

        Returns: the value of `result`: of a coordinator, the whole response of each DB-Server by
            its id; an error inside is the call's error.
        Raises: ClusterVpackSortMigrationError.
        Request: PUT /_admin/cluster/vpackSortMigration/migrate; for a superuser token.
        The server may take long: the timeout is at least 600 s.
        Since ArangoDB 3.11.11 and 3.12.2.
        """
        answer: dict[str, Any] = await self._run(b"cluster.migrate_vpack_sorting")
        return answer
