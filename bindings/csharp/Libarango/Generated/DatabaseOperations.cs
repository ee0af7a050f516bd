// Made by scripts/generate-bindings. Do not edit.
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Libarango
{
    /// <summary>The databases of the deployment.</summary>
    public sealed class DatabaseOperations
    {
        private readonly Database owner;

        internal DatabaseOperations(Database owner) => this.owner = owner;

        /// <summary>The properties of the database: its id, its name and its defaults. Request: GET
        /// /_api/database/current; for any user.</summary>
        /// <returns>the value of result</returns>
        public Json Properties() =>
            new Call("database.properties").Run(owner).Json;

        /// <summary>As Properties, without blocking. The token cancels the call.</summary>
        public async Task<Json> PropertiesAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("database.properties")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The names of all databases. In _system only. Request: GET /_api/database; for an
        /// administrator.</summary>
        /// <returns>the value of result</returns>
        public IReadOnlyList<string> List() =>
            new Call("database.list").Run(owner).Rows.Select(row => row.AsString()).ToList();

        /// <summary>As List, without blocking. The token cancels the call.</summary>
        public async Task<IReadOnlyList<string>> ListAsync(
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("database.list").RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Rows.Select(row => row.AsString()).ToList();
        }

        /// <summary>The names of the databases that the user can read. Request: GET /_api/database/user; for any
        /// user.</summary>
        /// <returns>the value of result</returns>
        public IReadOnlyList<string> ListAccessible() =>
            new Call("database.list_accessible").Run(owner).Rows.Select(row => row.AsString()).ToList();

        /// <summary>As ListAccessible, without blocking. The token cancels the call.</summary>
        public async Task<IReadOnlyList<string>> ListAccessibleAsync(
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("database.list_accessible")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Rows.Select(row => row.AsString()).ToList();
        }

        /// <summary>The numbers of shards of the database. Request: GET /_api/database/shardStatistics; for any
        /// user.</summary>
        /// <param name="serverId">The DB-Server whose shards are counted, or "all" for each one; the sum of all if
        /// it is not given. Accepts a server's id, its short name, or "all".</param>
        /// <returns>the value of result</returns>
        public Json ShardStatistics(string serverId = null) =>
            new Call("database.shard_statistics").With("server_id", serverId).Run(owner).Json;

        /// <summary>As ShardStatistics, without blocking. The token cancels the call.</summary>
        public async Task<Json> ShardStatisticsAsync(
            string serverId = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("database.shard_statistics")
                .With("server_id", serverId)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Creates a database. In _system only. Other coordinators may report for a moment that the
        /// database does not exist. Request: POST /_api/database; for an administrator.</summary>
        /// <param name="name">The name of the new database. Accepts a name of 1 to 128 bytes without slashes,
        /// control characters and blanks at its ends.</param>
        /// <param name="sharding">The distribution of new collections: "single" puts all shards on one DB-Server.
        /// Accepts "" or "flexible" or "single".</param>
        /// <param name="replicationFactor">The number of copies of each shard, or "satellite" for a copy on every
        /// DB-Server. Accepts "satellite" or an integer from 1 to 2147483647.</param>
        /// <param name="writeConcern">The minimum number of copies in sync for a write. Accepts an integer from 1
        /// to 2147483647.</param>
        /// <param name="users">The users with access: objects with username, passwd, active and extra. Missing ones
        /// are created.</param>
        /// <returns>the value of result</returns>
        public bool Create(
            string name, string sharding = null, object replicationFactor = null, long? writeConcern = null,
            object users = null) =>
            new Call("database.create")
                .With("name", name)
                .With("sharding", sharding)
                .With("replication_factor", replicationFactor)
                .With("write_concern", writeConcern)
                .With("users", users)
                .Run(owner).Json.AsBool();

        /// <summary>As Create, without blocking. The token cancels the call.</summary>
        public async Task<bool> CreateAsync(
            string name, string sharding = null, object replicationFactor = null, long? writeConcern = null,
            object users = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("database.create")
                .With("name", name)
                .With("sharding", sharding)
                .With("replication_factor", replicationFactor)
                .With("write_concern", writeConcern)
                .With("users", users)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json.AsBool();
        }

        /// <summary>Deletes a database with all its data. In _system only. Request: DELETE /_api/database/{name};
        /// for an administrator.</summary>
        /// <param name="name">The name of the database to delete. Accepts a name of 1 to 128 bytes without slashes,
        /// control characters and blanks at its ends.</param>
        /// <param name="ignoreMissing">True for the result false, in place of an error, if there is no such
        /// database.</param>
        /// <returns>the value of result</returns>
        public bool Delete(string name, bool? ignoreMissing = null) =>
            new Call("database.delete")
                .With("name", name)
                .With("ignore_missing", ignoreMissing)
                .Run(owner).Json.AsBool();

        /// <summary>As Delete, without blocking. The token cancels the call.</summary>
        public async Task<bool> DeleteAsync(
            string name, bool? ignoreMissing = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("database.delete")
                .With("name", name)
                .With("ignore_missing", ignoreMissing)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json.AsBool();
        }
    }
}
