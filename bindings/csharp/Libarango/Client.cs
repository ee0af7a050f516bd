using System;
using System.Threading;
using System.Threading.Tasks;

namespace Libarango
{
    /// <summary>A client of one cluster: the coordinators, the strategy that selects one for each request, and the
    /// connections. Threads may share it.</summary>
    public sealed class Client : IDisposable
    {
        private readonly ClientHandle handle;

        /// <summary>Creates a client. Nothing is sent.</summary>
        /// <param name="hosts">A comma-separated list of URLs, such as "http://host1:8529".</param>
        /// <param name="strategy">The host selection strategy, such as "least_loaded".</param>
        /// <param name="options">The options of level client: a dictionary or an anonymous object.</param>
        public Client(string hosts = null, string strategy = null, object options = null)
        {
            NativeFunctions.Check();
            byte[] hostText = NativeFunctions.Text(hosts, nameof(hosts));
            byte[] strategyText = NativeFunctions.Text(strategy, nameof(strategy));
            byte[] optionText = JsonWriter.Members(options);
            Result.Take(NativeFunctions.arango_client_create(hostText, strategyText, optionText, out handle));
        }

        /// <summary>The version of the shared library.</summary>
        public static string Version => NativeFunctions.String(NativeFunctions.arango_version());

        /// <summary>The table of operations.</summary>
        public static Json Operations() => Result.Take(NativeFunctions.arango_operations()).Json;

        /// <summary>Creates the handle of a database. With option verify, a test request is sent.</summary>
        public Database Database(
            string name = null, string username = null, string password = null, object options = null)
        {
            byte[] nameText = NativeFunctions.Text(name, nameof(name));
            byte[] user = NativeFunctions.Text(username, nameof(username));
            byte[] secret = NativeFunctions.Text(password, nameof(password));
            Result.Take(NativeFunctions.arango_database_create(
                handle.Open(), nameText, user, secret, JsonWriter.Members(options), out DatabaseHandle database));
            return new Database(this, database);
        }

        /// <summary>The state of the client and its hosts.</summary>
        public Json Stats() => Result.Take(NativeFunctions.arango_client_stats(handle.Open())).Json;

        /// <summary>Reads the list of the cluster's coordinators now, and gives the URLs in use.</summary>
        public async Task<Json> RefreshHostsAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Submit submit = (queue, tag) => NativeFunctions.arango_submit_refresh_hosts(handle.Open(), queue, tag);
            return (await Submission.Run(this, null, false, submit, cancellationToken).ConfigureAwait(false)).Json;
        }

        /// <summary>Closes the client. Unfinished and later calls end immediately with Status.Closed.</summary>
        public void Dispose() => handle.Dispose();
    }
}
