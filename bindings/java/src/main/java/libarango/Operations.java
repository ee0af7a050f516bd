// Made by scripts/generate-bindings. Do not edit.
package libarango;

/** The groups of operations of a database. */
abstract class Operations {
  abstract Caller caller();

  /** The servers of the cluster, as its coordinators report them. */
  public Cluster cluster() {
    return new Cluster(caller());
  }

  /** The server that answers, and other servers through it. */
  public Server server() {
    return new Server(caller());
  }

  /** The databases of the deployment. */
  public DatabaseOperations database() {
    return new DatabaseOperations(caller());
  }

  /** The access tokens of users. */
  public Tokens token() {
    return new Tokens(caller());
  }

  /** The async jobs of the coordinator that answers. */
  public Jobs job() {
    return new Jobs(caller());
  }

  /** The collections of the database. */
  public Collections collection() {
    return new Collections(caller());
  }

  /** The documents of the database. */
  public Documents document() {
    return new Documents(caller());
  }

  /** The indexes of the database. */
  public Indexes index() {
    return new Indexes(caller());
  }

  /** The AQL queries of the database, and their caches. */
  public Queries query() {
    return new Queries(caller());
  }

  /** The cursors of AQL queries, a request at a time. */
  public Cursors cursor() {
    return new Cursors(caller());
  }

  /** The stream transactions of the user. */
  public Transactions transaction() {
    return new Transactions(caller());
  }

  /** The graphs of the database. */
  public Graphs graph() {
    return new Graphs(caller());
  }

  /** The vertices of graphs. */
  public Vertices vertex() {
    return new Vertices(caller());
  }

  /** The edges of graphs. */
  public Edges edge() {
    return new Edges(caller());
  }

  /** The views of the database. */
  public Views view() {
    return new Views(caller());
  }

  /** The analyzers of the database. */
  public Analyzers analyzer() {
    return new Analyzers(caller());
  }

  /** The users of the deployment, and their permissions. */
  public Users user() {
    return new Users(caller());
  }

  /** The hot backups of the deployment. */
  public Backups backup() {
    return new Backups(caller());
  }
}
