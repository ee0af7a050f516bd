# Made by scripts/generate-python. Do not edit.
"""The exceptions of the operations."""

from __future__ import annotations

from libarango.error import ArangoError

__all__ = [
    "ClusterServerIDError", "ClusterServerRoleError", "ClusterServerModeError",
    "ServerModeSetError", "ServerCheckAvailabilityError", "ClusterHealthError",
    "ReplicationClusterInventoryError", "ClusterEndpointsError", "ClusterServerCountError",
    "ClusterServerCountSetError", "ClusterServerVersionError", "ClusterServerEngineError",
    "ClusterServerStatisticsError", "ClusterStatisticsError", "ClusterServerRemoveError",
    "ClusterIDsReserveError", "ClusterMaintenanceModeError", "ClusterRebalanceError",
    "ClusterShardMoveError", "ClusterServerCleanOutError", "ClusterLeadershipResignError",
    "ClusterAgencyJobQueryError", "ClusterAgencyJobCancelError", "ClusterShardDistributionError",
    "ClusterCollectionShardDistributionError", "ClusterShardStatisticsError", "ClusterInfoError",
    "ClusterAgencyDumpError", "ClusterAgencyCacheError", "ClusterAgencyDiagnosisError",
    "ClusterVpackSortMigrationError", "ServerVersionError", "ServerEngineError",
    "ServerActivitiesError", "ServerTtlPropertiesError", "ServerTtlPropertiesSetError",
    "ServerTtlStatisticsError", "ServerFlushWalError", "ServerEngineStatsError",
    "ServerStatusError", "ServerTimeError", "ServerDeploymentIDError", "DatabaseSupportInfoError",
    "ServerMetricsError", "ServerUsageMetricsError", "ServerStatisticsError", "ServerReadLogError",
    "ServerLogLevelError", "ServerLogLevelSetError", "ServerLogLevelResetError",
    "ServerLogSettingError", "ServerLogSettingSetError", "ServerTLSError", "ServerTLSReloadError",
    "JWTSecretListError", "JWTSecretReloadError", "ServerEncryptionError", "ServerAPICallsError",
    "ServerAQLQueriesError", "ServerCrashesError", "ServerCrashError", "ServerCrashDeleteError",
    "ServerLicenseGetError", "ServerLicenseSetError", "ServerDatabaseDefaultsError",
    "ServerCurrentOptionsGetError", "ServerAvailableOptionsGetError", "ServerOptionsPublicError",
    "DatabaseCompactError", "ServerShutdownError", "ServerShutdownProgressError",
    "ServerRequiredDBVersionError", "ServerEchoError", "ServerReloadRoutingError",
    "ServerExecuteError", "DatabasePropertiesError", "DatabaseListError",
    "DatabaseShardStatisticsError", "DatabaseCreateError", "DatabaseDeleteError",
    "AccessTokenListError", "AccessTokenCreateError", "AccessTokenDeleteError",
    "AsyncJobResultError", "AsyncJobStatusError", "AsyncJobListError", "AsyncJobCancelError",
    "AsyncJobClearError", "CollectionListError", "CollectionInformationError",
    "CollectionPropertiesError", "CollectionRevisionError", "DocumentCountError",
    "CollectionStatisticsError", "CollectionShardsError", "CollectionChecksumError",
    "CollectionResponsibleShardError", "CollectionKeyGeneratorsError", "CollectionCreateError",
    "CollectionConfigureError", "CollectionDeleteError", "CollectionTruncateError",
    "CollectionRenameError", "IndexLoadError", "CollectionRecalculateCountError",
    "CollectionCompactError", "DocumentGetError", "DocumentInError", "DocumentInsertError",
    "DocumentUpdateError", "DocumentReplaceError", "DocumentDeleteError", "EdgeListError",
    "IndexListError", "IndexGetError", "IndexCreateError", "IndexDeleteError",
    "IndexSelectivityError", "AQLQueryExecuteError", "AQLQueryExplainError",
    "AQLQueryValidateError", "AQLQueryRulesGetError", "AQLQueryListError", "AQLQueryClearError",
    "AQLQueryKillError", "AQLQueryTrackingGetError", "AQLQueryTrackingSetError",
    "AQLCacheEntriesError", "AQLCacheClearError", "AQLCachePropertiesError",
    "AQLCacheConfigureError", "AQLFunctionListError", "AQLFunctionCreateError",
    "AQLFunctionDeleteError", "CursorNextError", "CursorCloseError", "TransactionInitError",
    "TransactionListError", "TransactionStatusError", "TransactionCommitError",
    "TransactionAbortError", "GraphListError", "GraphPropertiesError", "GraphCreateError",
    "GraphDeleteError", "VertexCollectionListError", "VertexCollectionCreateError",
    "VertexCollectionDeleteError", "EdgeDefinitionListError", "EdgeDefinitionCreateError",
    "EdgeDefinitionReplaceError", "EdgeDefinitionDeleteError", "ViewListError", "ViewGetError",
    "ViewCreateError", "ViewUpdateError", "ViewReplaceError", "ViewRenameError", "ViewDeleteError",
    "AnalyzerListError", "AnalyzerGetError", "AnalyzerCreateError", "AnalyzerDeleteError",
    "UserListError", "UserGetError", "UserCreateError", "UserUpdateError", "UserReplaceError",
    "UserDeleteError", "PermissionListError", "PermissionGetError", "PermissionUpdateError",
    "PermissionResetError", "BackupCreateError", "BackupGetError", "BackupDeleteError",
    "BackupRestoreError", "BackupUploadError", "BackupDownloadError", "ServerRoleError",
    "ServerModeError", "ServerDetailsError", "ServerApiCallsError",
]


class ClusterServerIDError(ArangoError):
    """cluster.server_id failed."""


class ClusterServerRoleError(ArangoError):
    """cluster.server_role failed."""


class ClusterServerModeError(ArangoError):
    """cluster.server_mode failed."""


class ServerModeSetError(ArangoError):
    """cluster.set_server_mode failed."""


class ServerCheckAvailabilityError(ArangoError):
    """cluster.server_availability failed."""


class ClusterHealthError(ArangoError):
    """cluster.health failed."""


class ReplicationClusterInventoryError(ArangoError):
    """cluster.inventory failed."""


class ClusterEndpointsError(ArangoError):
    """cluster.endpoints failed."""


class ClusterServerCountError(ArangoError):
    """cluster.server_count failed."""


class ClusterServerCountSetError(ArangoError):
    """cluster.set_server_count failed."""


class ClusterServerVersionError(ArangoError):
    """cluster.server_version failed."""


class ClusterServerEngineError(ArangoError):
    """cluster.server_engine failed."""


class ClusterServerStatisticsError(ArangoError):
    """cluster.server_statistics failed."""


class ClusterStatisticsError(ArangoError):
    """cluster.dbserver_statistics failed."""


class ClusterServerRemoveError(ArangoError):
    """cluster.remove_server failed."""


class ClusterIDsReserveError(ArangoError):
    """cluster.reserve_ids failed."""


class ClusterMaintenanceModeError(ArangoError):
    """cluster.maintenance_mode, cluster.toggle_maintenance_mode, cluster.server_maintenance_mode or
    cluster.toggle_server_maintenance_mode failed."""


class ClusterRebalanceError(ArangoError):
    """cluster.calculate_imbalance, cluster.calculate_rebalance_plan,
    cluster.execute_rebalance_plan, cluster.rebalance or cluster.rebalance_shards failed."""


class ClusterShardMoveError(ArangoError):
    """cluster.move_shard failed."""


class ClusterServerCleanOutError(ArangoError):
    """cluster.clean_out_server failed."""


class ClusterLeadershipResignError(ArangoError):
    """cluster.resign_leadership failed."""


class ClusterAgencyJobQueryError(ArangoError):
    """cluster.query_agency_job failed."""


class ClusterAgencyJobCancelError(ArangoError):
    """cluster.cancel_agency_job failed."""


class ClusterShardDistributionError(ArangoError):
    """cluster.shard_distribution failed."""


class ClusterCollectionShardDistributionError(ArangoError):
    """cluster.collection_shard_distribution failed."""


class ClusterShardStatisticsError(ArangoError):
    """cluster.shard_statistics failed."""


class ClusterInfoError(ArangoError):
    """cluster.cluster_info failed."""


class ClusterAgencyDumpError(ArangoError):
    """cluster.agency_dump failed."""


class ClusterAgencyCacheError(ArangoError):
    """cluster.agency_cache failed."""


class ClusterAgencyDiagnosisError(ArangoError):
    """cluster.agency_diagnosis failed."""


class ClusterVpackSortMigrationError(ArangoError):
    """cluster.vpack_sort_migration_status, cluster.vpack_sort_migration_index_check or
    cluster.migrate_vpack_sorting failed."""


class ServerVersionError(ArangoError):
    """server.version failed."""


class ServerEngineError(ArangoError):
    """server.engine failed."""


class ServerActivitiesError(ArangoError):
    """server.activities failed."""


class ServerTtlPropertiesError(ArangoError):
    """server.ttl_properties failed."""


class ServerTtlPropertiesSetError(ArangoError):
    """server.set_ttl_properties failed."""


class ServerTtlStatisticsError(ArangoError):
    """server.ttl_statistics failed."""


class ServerFlushWalError(ArangoError):
    """server.flush_wal failed."""


class ServerEngineStatsError(ArangoError):
    """server.engine_stats failed."""


class ServerStatusError(ArangoError):
    """server.status failed."""


class ServerTimeError(ArangoError):
    """server.time failed."""


class ServerDeploymentIDError(ArangoError):
    """server.deployment_id failed."""


class DatabaseSupportInfoError(ArangoError):
    """server.support_info failed."""


class ServerMetricsError(ArangoError):
    """server.metrics failed."""


class ServerUsageMetricsError(ArangoError):
    """server.usage_metrics failed."""


class ServerStatisticsError(ArangoError):
    """server.statistics failed."""


class ServerReadLogError(ArangoError):
    """server.log_entries or server.log failed."""


class ServerLogLevelError(ArangoError):
    """server.log_levels failed."""


class ServerLogLevelSetError(ArangoError):
    """server.set_log_levels failed."""


class ServerLogLevelResetError(ArangoError):
    """server.reset_log_levels failed."""


class ServerLogSettingError(ArangoError):
    """server.structured_log failed."""


class ServerLogSettingSetError(ArangoError):
    """server.set_structured_log failed."""


class ServerTLSError(ArangoError):
    """server.tls failed."""


class ServerTLSReloadError(ArangoError):
    """server.reload_tls failed."""


class JWTSecretListError(ArangoError):
    """server.jwt_secrets failed."""


class JWTSecretReloadError(ArangoError):
    """server.reload_jwt_secrets failed."""


class ServerEncryptionError(ArangoError):
    """server.encryption or server.reload_encryption failed."""


class ServerAPICallsError(ArangoError):
    """server.api_calls failed."""


class ServerAQLQueriesError(ArangoError):
    """server.aql_queries failed."""


class ServerCrashesError(ArangoError):
    """server.crashes failed."""


class ServerCrashError(ArangoError):
    """server.crash failed."""


class ServerCrashDeleteError(ArangoError):
    """server.delete_crash failed."""


class ServerLicenseGetError(ArangoError):
    """server.license failed."""


class ServerLicenseSetError(ArangoError):
    """server.set_license failed."""


class ServerDatabaseDefaultsError(ArangoError):
    """server.database_defaults failed."""


class ServerCurrentOptionsGetError(ArangoError):
    """server.options failed."""


class ServerAvailableOptionsGetError(ArangoError):
    """server.options_description failed."""


class ServerOptionsPublicError(ArangoError):
    """server.options_public failed."""


class DatabaseCompactError(ArangoError):
    """server.compact failed."""


class ServerShutdownError(ArangoError):
    """server.shutdown failed."""


class ServerShutdownProgressError(ArangoError):
    """server.shutdown_progress failed."""


class ServerRequiredDBVersionError(ArangoError):
    """server.target_version failed."""


class ServerEchoError(ArangoError):
    """server.echo failed."""


class ServerReloadRoutingError(ArangoError):
    """server.reload_routing failed."""


class ServerExecuteError(ArangoError):
    """server.execute failed."""


class DatabasePropertiesError(ArangoError):
    """database.properties failed."""


class DatabaseListError(ArangoError):
    """database.list or database.list_accessible failed."""


class DatabaseShardStatisticsError(ArangoError):
    """database.shard_statistics failed."""


class DatabaseCreateError(ArangoError):
    """database.create failed."""


class DatabaseDeleteError(ArangoError):
    """database.delete failed."""


class AccessTokenListError(ArangoError):
    """token.list failed."""


class AccessTokenCreateError(ArangoError):
    """token.create failed."""


class AccessTokenDeleteError(ArangoError):
    """token.delete failed."""


class AsyncJobResultError(ArangoError):
    """job.get failed."""


class AsyncJobStatusError(ArangoError):
    """job.status failed."""


class AsyncJobListError(ArangoError):
    """job.list failed."""


class AsyncJobCancelError(ArangoError):
    """job.cancel failed."""


class AsyncJobClearError(ArangoError):
    """job.delete failed."""


class CollectionListError(ArangoError):
    """collection.list failed."""


class CollectionInformationError(ArangoError):
    """collection.get failed."""


class CollectionPropertiesError(ArangoError):
    """collection.properties failed."""


class CollectionRevisionError(ArangoError):
    """collection.revision failed."""


class DocumentCountError(ArangoError):
    """collection.count failed."""


class CollectionStatisticsError(ArangoError):
    """collection.figures failed."""


class CollectionShardsError(ArangoError):
    """collection.shards failed."""


class CollectionChecksumError(ArangoError):
    """collection.checksum failed."""


class CollectionResponsibleShardError(ArangoError):
    """collection.responsible_shard failed."""


class CollectionKeyGeneratorsError(ArangoError):
    """collection.key_generators failed."""


class CollectionCreateError(ArangoError):
    """collection.create failed."""


class CollectionConfigureError(ArangoError):
    """collection.configure failed."""


class CollectionDeleteError(ArangoError):
    """collection.delete failed."""


class CollectionTruncateError(ArangoError):
    """collection.truncate failed."""


class CollectionRenameError(ArangoError):
    """collection.rename failed."""


class IndexLoadError(ArangoError):
    """collection.load_indexes failed."""


class CollectionRecalculateCountError(ArangoError):
    """collection.recalculate_count failed."""


class CollectionCompactError(ArangoError):
    """collection.compact failed."""


class DocumentGetError(ArangoError):
    """document.get, document.get_many, vertex.get or edge.get failed."""


class DocumentInError(ArangoError):
    """document.revision failed."""


class DocumentInsertError(ArangoError):
    """document.insert, document.insert_many, document.import, vertex.insert or edge.insert
    failed."""


class DocumentUpdateError(ArangoError):
    """document.update, document.update_many, vertex.update or edge.update failed."""


class DocumentReplaceError(ArangoError):
    """document.replace, document.replace_many, vertex.replace or edge.replace failed."""


class DocumentDeleteError(ArangoError):
    """document.delete, document.delete_many, vertex.delete or edge.delete failed."""


class EdgeListError(ArangoError):
    """document.edges failed."""


class IndexListError(ArangoError):
    """index.list failed."""


class IndexGetError(ArangoError):
    """index.get failed."""


class IndexCreateError(ArangoError):
    """index.create failed."""


class IndexDeleteError(ArangoError):
    """index.delete failed."""


class IndexSelectivityError(ArangoError):
    """index.selectivity failed."""


class AQLQueryExecuteError(ArangoError):
    """query.execute failed."""


class AQLQueryExplainError(ArangoError):
    """query.explain failed."""


class AQLQueryValidateError(ArangoError):
    """query.parse failed."""


class AQLQueryRulesGetError(ArangoError):
    """query.rules failed."""


class AQLQueryListError(ArangoError):
    """query.list or query.list_slow failed."""


class AQLQueryClearError(ArangoError):
    """query.clear_slow failed."""


class AQLQueryKillError(ArangoError):
    """query.kill failed."""


class AQLQueryTrackingGetError(ArangoError):
    """query.tracking failed."""


class AQLQueryTrackingSetError(ArangoError):
    """query.set_tracking failed."""


class AQLCacheEntriesError(ArangoError):
    """query.cache_entries or query.plans failed."""


class AQLCacheClearError(ArangoError):
    """query.clear_cache or query.clear_plans failed."""


class AQLCachePropertiesError(ArangoError):
    """query.cache_properties failed."""


class AQLCacheConfigureError(ArangoError):
    """query.set_cache_properties failed."""


class AQLFunctionListError(ArangoError):
    """query.functions failed."""


class AQLFunctionCreateError(ArangoError):
    """query.create_function failed."""


class AQLFunctionDeleteError(ArangoError):
    """query.delete_function failed."""


class CursorNextError(ArangoError):
    """cursor.next failed."""


class CursorCloseError(ArangoError):
    """cursor.close failed."""


class TransactionInitError(ArangoError):
    """transaction.begin failed."""


class TransactionListError(ArangoError):
    """transaction.list failed."""


class TransactionStatusError(ArangoError):
    """transaction.status failed."""


class TransactionCommitError(ArangoError):
    """transaction.commit failed."""


class TransactionAbortError(ArangoError):
    """transaction.abort or transaction.abort_all failed."""


class GraphListError(ArangoError):
    """graph.list failed."""


class GraphPropertiesError(ArangoError):
    """graph.get failed."""


class GraphCreateError(ArangoError):
    """graph.create failed."""


class GraphDeleteError(ArangoError):
    """graph.delete failed."""


class VertexCollectionListError(ArangoError):
    """graph.vertex_collections failed."""


class VertexCollectionCreateError(ArangoError):
    """graph.create_vertex_collection failed."""


class VertexCollectionDeleteError(ArangoError):
    """graph.delete_vertex_collection failed."""


class EdgeDefinitionListError(ArangoError):
    """graph.edge_collections failed."""


class EdgeDefinitionCreateError(ArangoError):
    """graph.create_edge_definition failed."""


class EdgeDefinitionReplaceError(ArangoError):
    """graph.replace_edge_definition failed."""


class EdgeDefinitionDeleteError(ArangoError):
    """graph.delete_edge_definition failed."""


class ViewListError(ArangoError):
    """view.list failed."""


class ViewGetError(ArangoError):
    """view.get or view.properties failed."""


class ViewCreateError(ArangoError):
    """view.create failed."""


class ViewUpdateError(ArangoError):
    """view.update failed."""


class ViewReplaceError(ArangoError):
    """view.replace failed."""


class ViewRenameError(ArangoError):
    """view.rename failed."""


class ViewDeleteError(ArangoError):
    """view.delete failed."""


class AnalyzerListError(ArangoError):
    """analyzer.list failed."""


class AnalyzerGetError(ArangoError):
    """analyzer.get failed."""


class AnalyzerCreateError(ArangoError):
    """analyzer.create failed."""


class AnalyzerDeleteError(ArangoError):
    """analyzer.delete failed."""


class UserListError(ArangoError):
    """user.list failed."""


class UserGetError(ArangoError):
    """user.get failed."""


class UserCreateError(ArangoError):
    """user.create failed."""


class UserUpdateError(ArangoError):
    """user.update failed."""


class UserReplaceError(ArangoError):
    """user.replace failed."""


class UserDeleteError(ArangoError):
    """user.delete failed."""


class PermissionListError(ArangoError):
    """user.permissions failed."""


class PermissionGetError(ArangoError):
    """user.permission failed."""


class PermissionUpdateError(ArangoError):
    """user.set_permission failed."""


class PermissionResetError(ArangoError):
    """user.reset_permission failed."""


class BackupCreateError(ArangoError):
    """backup.create failed."""


class BackupGetError(ArangoError):
    """backup.list failed."""


class BackupDeleteError(ArangoError):
    """backup.delete failed."""


class BackupRestoreError(ArangoError):
    """backup.restore failed."""


class BackupUploadError(ArangoError):
    """backup.upload failed."""


class BackupDownloadError(ArangoError):
    """backup.download failed."""


ServerRoleError = ClusterServerRoleError
ServerModeError = ClusterServerModeError
ServerDetailsError = ServerVersionError
ServerApiCallsError = ServerAPICallsError

#: The operations with arguments that errors must not contain.
WITH_SECRETS = frozenset({
    "server.set_license", "database.create", "user.create", "user.update", "user.replace",
    "backup.upload", "backup.download"})

#: The class for each operation.
BY_OPERATION: dict[str, type[ArangoError]] = {
    "cluster.server_id": ClusterServerIDError,
    "cluster.server_role": ClusterServerRoleError,
    "cluster.server_mode": ClusterServerModeError,
    "cluster.set_server_mode": ServerModeSetError,
    "cluster.server_availability": ServerCheckAvailabilityError,
    "cluster.health": ClusterHealthError,
    "cluster.inventory": ReplicationClusterInventoryError,
    "cluster.endpoints": ClusterEndpointsError,
    "cluster.server_count": ClusterServerCountError,
    "cluster.set_server_count": ClusterServerCountSetError,
    "cluster.server_version": ClusterServerVersionError,
    "cluster.server_engine": ClusterServerEngineError,
    "cluster.server_statistics": ClusterServerStatisticsError,
    "cluster.dbserver_statistics": ClusterStatisticsError,
    "cluster.remove_server": ClusterServerRemoveError,
    "cluster.reserve_ids": ClusterIDsReserveError,
    "cluster.maintenance_mode": ClusterMaintenanceModeError,
    "cluster.toggle_maintenance_mode": ClusterMaintenanceModeError,
    "cluster.server_maintenance_mode": ClusterMaintenanceModeError,
    "cluster.toggle_server_maintenance_mode": ClusterMaintenanceModeError,
    "cluster.calculate_imbalance": ClusterRebalanceError,
    "cluster.calculate_rebalance_plan": ClusterRebalanceError,
    "cluster.execute_rebalance_plan": ClusterRebalanceError,
    "cluster.rebalance": ClusterRebalanceError,
    "cluster.rebalance_shards": ClusterRebalanceError,
    "cluster.move_shard": ClusterShardMoveError,
    "cluster.clean_out_server": ClusterServerCleanOutError,
    "cluster.resign_leadership": ClusterLeadershipResignError,
    "cluster.query_agency_job": ClusterAgencyJobQueryError,
    "cluster.cancel_agency_job": ClusterAgencyJobCancelError,
    "cluster.shard_distribution": ClusterShardDistributionError,
    "cluster.collection_shard_distribution": ClusterCollectionShardDistributionError,
    "cluster.shard_statistics": ClusterShardStatisticsError,
    "cluster.cluster_info": ClusterInfoError,
    "cluster.agency_dump": ClusterAgencyDumpError,
    "cluster.agency_cache": ClusterAgencyCacheError,
    "cluster.agency_diagnosis": ClusterAgencyDiagnosisError,
    "cluster.vpack_sort_migration_status": ClusterVpackSortMigrationError,
    "cluster.vpack_sort_migration_index_check": ClusterVpackSortMigrationError,
    "cluster.migrate_vpack_sorting": ClusterVpackSortMigrationError,
    "server.version": ServerVersionError,
    "server.engine": ServerEngineError,
    "server.activities": ServerActivitiesError,
    "server.ttl_properties": ServerTtlPropertiesError,
    "server.set_ttl_properties": ServerTtlPropertiesSetError,
    "server.ttl_statistics": ServerTtlStatisticsError,
    "server.flush_wal": ServerFlushWalError,
    "server.engine_stats": ServerEngineStatsError,
    "server.status": ServerStatusError,
    "server.time": ServerTimeError,
    "server.deployment_id": ServerDeploymentIDError,
    "server.support_info": DatabaseSupportInfoError,
    "server.metrics": ServerMetricsError,
    "server.usage_metrics": ServerUsageMetricsError,
    "server.statistics": ServerStatisticsError,
    "server.log_entries": ServerReadLogError,
    "server.log_levels": ServerLogLevelError,
    "server.set_log_levels": ServerLogLevelSetError,
    "server.reset_log_levels": ServerLogLevelResetError,
    "server.structured_log": ServerLogSettingError,
    "server.set_structured_log": ServerLogSettingSetError,
    "server.tls": ServerTLSError,
    "server.reload_tls": ServerTLSReloadError,
    "server.jwt_secrets": JWTSecretListError,
    "server.reload_jwt_secrets": JWTSecretReloadError,
    "server.encryption": ServerEncryptionError,
    "server.reload_encryption": ServerEncryptionError,
    "server.api_calls": ServerAPICallsError,
    "server.aql_queries": ServerAQLQueriesError,
    "server.crashes": ServerCrashesError,
    "server.crash": ServerCrashError,
    "server.delete_crash": ServerCrashDeleteError,
    "server.license": ServerLicenseGetError,
    "server.set_license": ServerLicenseSetError,
    "server.database_defaults": ServerDatabaseDefaultsError,
    "server.options": ServerCurrentOptionsGetError,
    "server.options_description": ServerAvailableOptionsGetError,
    "server.options_public": ServerOptionsPublicError,
    "server.compact": DatabaseCompactError,
    "server.shutdown": ServerShutdownError,
    "server.shutdown_progress": ServerShutdownProgressError,
    "server.target_version": ServerRequiredDBVersionError,
    "server.log": ServerReadLogError,
    "server.echo": ServerEchoError,
    "server.reload_routing": ServerReloadRoutingError,
    "server.execute": ServerExecuteError,
    "database.properties": DatabasePropertiesError,
    "database.list": DatabaseListError,
    "database.list_accessible": DatabaseListError,
    "database.shard_statistics": DatabaseShardStatisticsError,
    "database.create": DatabaseCreateError,
    "database.delete": DatabaseDeleteError,
    "token.list": AccessTokenListError,
    "token.create": AccessTokenCreateError,
    "token.delete": AccessTokenDeleteError,
    "job.get": AsyncJobResultError,
    "job.status": AsyncJobStatusError,
    "job.list": AsyncJobListError,
    "job.cancel": AsyncJobCancelError,
    "job.delete": AsyncJobClearError,
    "collection.list": CollectionListError,
    "collection.get": CollectionInformationError,
    "collection.properties": CollectionPropertiesError,
    "collection.revision": CollectionRevisionError,
    "collection.count": DocumentCountError,
    "collection.figures": CollectionStatisticsError,
    "collection.shards": CollectionShardsError,
    "collection.checksum": CollectionChecksumError,
    "collection.responsible_shard": CollectionResponsibleShardError,
    "collection.key_generators": CollectionKeyGeneratorsError,
    "collection.create": CollectionCreateError,
    "collection.configure": CollectionConfigureError,
    "collection.delete": CollectionDeleteError,
    "collection.truncate": CollectionTruncateError,
    "collection.rename": CollectionRenameError,
    "collection.load_indexes": IndexLoadError,
    "collection.recalculate_count": CollectionRecalculateCountError,
    "collection.compact": CollectionCompactError,
    "document.get": DocumentGetError,
    "document.revision": DocumentInError,
    "document.insert": DocumentInsertError,
    "document.update": DocumentUpdateError,
    "document.replace": DocumentReplaceError,
    "document.delete": DocumentDeleteError,
    "document.get_many": DocumentGetError,
    "document.insert_many": DocumentInsertError,
    "document.update_many": DocumentUpdateError,
    "document.replace_many": DocumentReplaceError,
    "document.delete_many": DocumentDeleteError,
    "document.import": DocumentInsertError,
    "document.edges": EdgeListError,
    "index.list": IndexListError,
    "index.get": IndexGetError,
    "index.create": IndexCreateError,
    "index.delete": IndexDeleteError,
    "index.selectivity": IndexSelectivityError,
    "query.execute": AQLQueryExecuteError,
    "query.explain": AQLQueryExplainError,
    "query.parse": AQLQueryValidateError,
    "query.rules": AQLQueryRulesGetError,
    "query.list": AQLQueryListError,
    "query.list_slow": AQLQueryListError,
    "query.clear_slow": AQLQueryClearError,
    "query.kill": AQLQueryKillError,
    "query.tracking": AQLQueryTrackingGetError,
    "query.set_tracking": AQLQueryTrackingSetError,
    "query.cache_entries": AQLCacheEntriesError,
    "query.clear_cache": AQLCacheClearError,
    "query.cache_properties": AQLCachePropertiesError,
    "query.set_cache_properties": AQLCacheConfigureError,
    "query.plans": AQLCacheEntriesError,
    "query.clear_plans": AQLCacheClearError,
    "query.functions": AQLFunctionListError,
    "query.create_function": AQLFunctionCreateError,
    "query.delete_function": AQLFunctionDeleteError,
    "cursor.next": CursorNextError,
    "cursor.close": CursorCloseError,
    "transaction.begin": TransactionInitError,
    "transaction.list": TransactionListError,
    "transaction.status": TransactionStatusError,
    "transaction.commit": TransactionCommitError,
    "transaction.abort": TransactionAbortError,
    "transaction.abort_all": TransactionAbortError,
    "graph.list": GraphListError,
    "graph.get": GraphPropertiesError,
    "graph.create": GraphCreateError,
    "graph.delete": GraphDeleteError,
    "graph.vertex_collections": VertexCollectionListError,
    "graph.create_vertex_collection": VertexCollectionCreateError,
    "graph.delete_vertex_collection": VertexCollectionDeleteError,
    "graph.edge_collections": EdgeDefinitionListError,
    "graph.create_edge_definition": EdgeDefinitionCreateError,
    "graph.replace_edge_definition": EdgeDefinitionReplaceError,
    "graph.delete_edge_definition": EdgeDefinitionDeleteError,
    "vertex.get": DocumentGetError,
    "vertex.insert": DocumentInsertError,
    "vertex.update": DocumentUpdateError,
    "vertex.replace": DocumentReplaceError,
    "vertex.delete": DocumentDeleteError,
    "edge.get": DocumentGetError,
    "edge.insert": DocumentInsertError,
    "edge.update": DocumentUpdateError,
    "edge.replace": DocumentReplaceError,
    "edge.delete": DocumentDeleteError,
    "view.list": ViewListError,
    "view.get": ViewGetError,
    "view.properties": ViewGetError,
    "view.create": ViewCreateError,
    "view.update": ViewUpdateError,
    "view.replace": ViewReplaceError,
    "view.rename": ViewRenameError,
    "view.delete": ViewDeleteError,
    "analyzer.list": AnalyzerListError,
    "analyzer.get": AnalyzerGetError,
    "analyzer.create": AnalyzerCreateError,
    "analyzer.delete": AnalyzerDeleteError,
    "user.list": UserListError,
    "user.get": UserGetError,
    "user.create": UserCreateError,
    "user.update": UserUpdateError,
    "user.replace": UserReplaceError,
    "user.delete": UserDeleteError,
    "user.permissions": PermissionListError,
    "user.permission": PermissionGetError,
    "user.set_permission": PermissionUpdateError,
    "user.reset_permission": PermissionResetError,
    "backup.create": BackupCreateError,
    "backup.list": BackupGetError,
    "backup.delete": BackupDeleteError,
    "backup.restore": BackupRestoreError,
    "backup.upload": BackupUploadError,
    "backup.download": BackupDownloadError,
}
