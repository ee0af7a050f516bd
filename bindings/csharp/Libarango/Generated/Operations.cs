// Made by scripts/generate-bindings. Do not edit.
namespace Libarango
{
    /// <summary>The groups of operations of a database.</summary>
    public abstract class Operations
    {
        internal Operations() { }

        internal abstract Database Self { get; }

        /// <summary>The servers of the cluster, as its coordinators report them.</summary>
        public Cluster Cluster => new Cluster(Self);

        /// <summary>The server that answers, and other servers through it.</summary>
        public Server Server => new Server(Self);

        /// <summary>The databases of the deployment.</summary>
        public DatabaseOperations Database => new DatabaseOperations(Self);

        /// <summary>The access tokens of users.</summary>
        public Tokens Token => new Tokens(Self);

        /// <summary>The async jobs of the coordinator that answers.</summary>
        public Jobs Job => new Jobs(Self);

        /// <summary>The collections of the database.</summary>
        public Collections Collection => new Collections(Self);

        /// <summary>The documents of the database.</summary>
        public Documents Document => new Documents(Self);

        /// <summary>The indexes of the database.</summary>
        public Indexes Index => new Indexes(Self);

        /// <summary>The AQL queries of the database, and their caches.</summary>
        public Queries Query => new Queries(Self);

        /// <summary>The cursors of AQL queries, a request at a time.</summary>
        public Cursors Cursor => new Cursors(Self);

        /// <summary>The stream transactions of the user.</summary>
        public Transactions Transaction => new Transactions(Self);

        /// <summary>The graphs of the database.</summary>
        public Graphs Graph => new Graphs(Self);

        /// <summary>The vertices of graphs.</summary>
        public Vertices Vertex => new Vertices(Self);

        /// <summary>The edges of graphs.</summary>
        public Edges Edge => new Edges(Self);

        /// <summary>The views of the database.</summary>
        public Views View => new Views(Self);

        /// <summary>The analyzers of the database.</summary>
        public Analyzers Analyzer => new Analyzers(Self);

        /// <summary>The users of the deployment, and their permissions.</summary>
        public Users User => new Users(Self);

        /// <summary>The hot backups of the deployment.</summary>
        public Backups Backup => new Backups(Self);
    }
}
