// Made by scripts/generate-bindings. Do not edit.
package libarango;

/** The groups of operations of a database, with futures. */
abstract class AsyncOperations {
  abstract Caller caller();

  /** The servers of the cluster, as its coordinators report them. */
  public AsyncCluster cluster() {
    return new AsyncCluster(caller());
  }

  /** The server that answers, and other servers through it. */
  public AsyncServer server() {
    return new AsyncServer(caller());
  }

  /** The databases of the deployment. */
  public AsyncDatabaseOperations database() {
    return new AsyncDatabaseOperations(caller());
  }

  /** The access tokens of users. */
  public AsyncTokens token() {
    return new AsyncTokens(caller());
  }

  /** The async jobs of the coordinator that answers. */
  public AsyncJobs job() {
    return new AsyncJobs(caller());
  }

  /** The collections of the database. */
  public AsyncCollections collection() {
    return new AsyncCollections(caller());
  }

  /** The documents of the database. */
  public AsyncDocuments document() {
    return new AsyncDocuments(caller());
  }

  /** The indexes of the database. */
  public AsyncIndexes index() {
    return new AsyncIndexes(caller());
  }

  /** The AQL queries of the database, and their caches. */
  public AsyncQueries query() {
    return new AsyncQueries(caller());
  }

  /** The cursors of AQL queries, a request at a time. */
  public AsyncCursors cursor() {
    return new AsyncCursors(caller());
  }

  /** The stream transactions of the user. */
  public AsyncTransactions transaction() {
    return new AsyncTransactions(caller());
  }

  /** The graphs of the database. */
  public AsyncGraphs graph() {
    return new AsyncGraphs(caller());
  }

  /** The vertices of graphs. */
  public AsyncVertices vertex() {
    return new AsyncVertices(caller());
  }

  /** The edges of graphs. */
  public AsyncEdges edge() {
    return new AsyncEdges(caller());
  }

  /** The views of the database. */
  public AsyncViews view() {
    return new AsyncViews(caller());
  }

  /** The analyzers of the database. */
  public AsyncAnalyzers analyzer() {
    return new AsyncAnalyzers(caller());
  }

  /** The users of the deployment, and their permissions. */
  public AsyncUsers user() {
    return new AsyncUsers(caller());
  }

  /** The hot backups of the deployment. */
  public AsyncBackups backup() {
    return new AsyncBackups(caller());
  }
}
