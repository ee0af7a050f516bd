/**
 * ArangoDB from D: a binding of some functions of include/arango.h, and the common program (../README.md)
 * over it.
 *
 *   apt-get install gdc
 *   gdc -O2 common.d -o common -L/usr/local/lib -larango -Wl,-rpath,/usr/local/lib
 *   ./common HOSTS USERNAME PASSWORD [COUNT]
 *
 * ldc2 and dmd compile the page, too.
 */
module common;

import core.atomic : atomicLoad, atomicStore;
import core.sys.posix.poll : poll, pollfd, POLLIN;
import core.sys.posix.signal : SIGINT, sigaction, sigaction_t;
import std.conv : to;
import std.exception : enforce;
import std.json : JSONValue, parseJSON;
import std.stdio : stdin, stdout, writefln, writeln;
import std.string : fromStringz, indexOf, toStringz;

struct arango_result;
struct arango_client;
struct arango_database;
struct arango_pending;
struct arango_queue;
struct arango_cursor;
struct arango_import;

extern (C) nothrow @nogc {
    const(char)* arango_version();
    uint arango_version_number();
    const(char)* arango_status_name(int status);
    const(char)* arango_error_name(int number);
    int arango_result_status(const arango_result*);
    const(char)* arango_result_json(const arango_result*, size_t* size);
    size_t arango_result_row_count(const arango_result*);
    const(char)* arango_result_row(const arango_result*, size_t index, size_t* size);
    const(char)* arango_result_message(const arango_result*);
    int arango_result_http_status(const arango_result*);
    int arango_result_error_num(const arango_result*);
    int arango_result_execution(const arango_result*);
    const(char)* arango_result_host(const arango_result*);
    void arango_result_destroy(arango_result*);
    arango_result* arango_client_create(const char* hosts, const char* strategy, const char* options,
            arango_client**);
    void arango_client_destroy(arango_client*);
    arango_result* arango_database_create(arango_client*, const char* name, const char* username,
            const char* password, const char* options, arango_database**);
    void arango_database_destroy(arango_database*);
    arango_result* arango_call_with(arango_database*, const char* operation, const char* arguments,
            const void* body_, size_t size);
    arango_result* arango_start(arango_database*, const char* operation, const char* arguments,
            arango_pending**);
    arango_result* arango_pending_wait(arango_pending*, long milliseconds);
    void arango_pending_destroy(arango_pending*);
    arango_result* arango_queue_create(arango_queue**);
    int arango_queue_fd(arango_queue*);
    arango_result* arango_queue_next(arango_queue*, long milliseconds);
    void arango_queue_destroy(arango_queue*);
    ulong arango_submit(arango_database*, const char* operation, const char* arguments, arango_queue*,
            ulong tag);
    arango_result* arango_cursor_create(arango_database*, const char* query, const char* bindVars,
            const char* options, arango_cursor**);
    int arango_cursor_has_more(const arango_cursor*);
    arango_result* arango_cursor_next(arango_cursor*);
    void arango_cursor_destroy(arango_cursor*);
    arango_result* arango_import_create(arango_database*, const char* collection, const char* options,
            arango_import**);
    arango_result* arango_import_write(arango_import*, const void* data, size_t size);
    arango_result* arango_import_finish(arango_import*);
    void arango_import_destroy(arango_import*);
}

/// A handle, destroyed at the end of its scope. A closed one is passed as null.
struct Handle(T) {
    T* pointer;
    @disable this(this);

    ~this() nothrow @nogc {
        close();
    }

    void close() nothrow @nogc {
        // arango_client is destroyed by arango_client_destroy.
        mixin(T.stringof ~ "_destroy(pointer);");
        pointer = null;
    }
}

alias Result = Handle!arango_result;

class ArangoException : Exception {
    string status, errorName, execution, host;
    int errorNum, httpStatus;

    this(const arango_result* result) {
        super(arango_result_message(result).fromStringz.idup);
        status = arango_status_name(arango_result_status(result)).fromStringz.idup;
        errorNum = arango_result_error_num(result);
        errorName = errorNum ? arango_error_name(errorNum).fromStringz.idup : "";
        execution = ["not executed", "executed", "unknown"][arango_result_execution(result)];
        host = arango_result_host(result).fromStringz.idup;
        httpStatus = arango_result_http_status(result);
    }
}

/// Returns a successful result, or throws its error.
Result checked(arango_result* pointer) {
    auto result = Result(pointer);
    if (arango_result_status(pointer) != 0)
        throw new ArangoException(pointer);
    return result;
}

/// Calls a function whose last argument receives a handle.
Handle!T create(T, alias function_, Arguments...)(Arguments arguments) {
    Handle!T handle;
    checked(function_(arguments, &handle.pointer));
    return handle;
}

/// Returns the JSON text of a result.
string json(arango_result* pointer) {
    auto result = checked(pointer);
    return arango_result_json(result.pointer, null).fromStringz.idup;
}

/// Returns a text for C, which would end it at its first NUL.
immutable(char)* text(string value) {
    enforce(value.indexOf('\0') < 0, "a text contains the character NUL");
    return value.toStringz;
}

/// Calls an operation with a document, unless it is null, as its body. Returns JSON text.
string call(ref Handle!arango_database db, string operation, JSONValue arguments = null,
        JSONValue document = null) {
    const body = document.isNull ? null : document.toString;
    return json(arango_call_with(db.pointer, operation.text, arguments.toString.text, body.ptr, body.length));
}

/// The JSON texts of the rows of a query as an input range. A text is valid until popFront.
struct Rows {
    private Handle!arango_cursor cursor;
    private Result batch;
    private size_t index, count;
    private bool isAtEnd;

    bool empty() const { return isAtEnd; }

    const(char)[] front() {
        size_t size;
        read();
        return arango_result_row(batch.pointer, index, &size)[0 .. size];
    }

    void popFront() {
        index++;
        read();
    }

    private void read() {
        while (index >= count && !isAtEnd) {
            batch = checked(arango_cursor_next(cursor.pointer));
            index = 0;
            count = arango_result_row_count(batch.pointer);
            // A failed cursor has no more rows, either, and throws its error again.
            isAtEnd = count == 0 && !arango_cursor_has_more(cursor.pointer);
        }
    }
}

Rows query(ref Handle!arango_database db, string aql, JSONValue options = null) {
    auto rows = Rows(create!(arango_cursor, arango_cursor_create)(db.pointer, aql.text, null,
            options.toString.text));
    rows.read();
    return rows;
}

/// Imports the pieces of JSON lines of an input range, such as File.byChunk. Returns the summary.
string importLines(Range)(ref Handle!arango_database db, string collection, Range pieces) {
    auto lines = create!(arango_import, arango_import_create)(db.pointer, collection.text, null);
    foreach (piece; pieces)
        checked(arango_import_write(lines.pointer, piece.ptr, piece.length));
    return json(arango_import_finish(lines.pointer));
}

void ask(string question) {
    writeln(question, "?");
    stdout.flush();
    stdin.readln();
}

void submitHundred(ref Handle!arango_database db) {
    auto queue = create!(arango_queue, arango_queue_create)();
    foreach (tag; 0 .. 100)
        arango_submit(db.pointer, "cluster.health", null, queue.pointer, tag);
    // The descriptor belongs to the queue: do not give it to a std.stdio.File or Socket, which closes it.
    auto watched = pollfd(arango_queue_fd(queue.pointer), POLLIN);
    int arrived, succeeded;
    while (arrived < 100) {
        poll(&watched, 1, -1);
        while (auto pointer = arango_queue_next(queue.pointer, 0)) {
            auto result = Result(pointer);
            arrived++;
            if (arango_result_status(pointer) == 0)
                succeeded++;
        }
    }
    writefln("submitted %s succeeded %s", arrived, succeeded);
}

shared bool interrupted;

extern (C) void onInterrupt(int) nothrow @nogc {
    interrupted.atomicStore(true);
}

void interruptCall(ref Handle!arango_database db) {
    sigaction_t action;
    action.sa_handler = &onInterrupt;
    sigaction(SIGINT, &action, null);
    auto pending = create!(arango_pending, arango_start)(db.pointer, "cluster.health".toStringz, null);
    writeln("waiting");
    stdout.flush();
    while (!interrupted.atomicLoad) {
        if (auto pointer = arango_pending_wait(pending.pointer, 50)) {
            checked(pointer);
            return;
        }
    }
    writeln("interrupted");
}

void measure(ref Handle!arango_database db, int count) {
    import core.time : MonoTime;

    db.call("cluster.health");
    const begin = MonoTime.currTime;
    foreach (_; 0 .. count)
        db.call("cluster.health");
    writeln((MonoTime.currTime - begin).total!"nsecs");
}

void main(string[] arguments) {
    import std.array : appender;
    import std.format : formattedWrite;
    import std.range : only;

    enforce(arango_version_number() >> 8 == 0x0001, "expected libarango 0.1");
    auto client = create!(arango_client, arango_client_create)(arguments[1].text, "roundrobin".toStringz,
            null);
    auto db = create!(arango_database, arango_database_create)(client.pointer, "_system".toStringz,
            arguments[2].text, arguments[3].toStringz, null);
    if (arguments.length == 5)
        return measure(db, arguments[4].to!int);

    writeln("version ", arango_version().fromStringz);
    writeln("health ", db.call("cluster.health").parseJSON["Health"].object.length);
    try
        db.call("document.get", JSONValue(["collection": "missing", "key": "1"]));
    catch (ArangoException e)
        writefln("server error %s %s %s %s", e.status, e.errorNum, e.errorName, e.execution);
    try
        db.call("cluster.nonsense");
    catch (ArangoException e)
        writefln("argument error %s %s %s", e.status, e.errorNum, e.execution);
    submitHundred(db);
    ask("stop a coordinator");
    submitHundred(db);

    db.call("collection.create", JSONValue(["name": "numbers"]));
    const long[] values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 9007199254740993];
    foreach (value; values)
        db.call("document.insert", JSONValue(["collection": "numbers"]), JSONValue(["value": value]));
    writeln("inserted ", values.length);
    int count;
    long last;
    foreach (row; db.query("FOR d IN numbers SORT d.value RETURN d.value", JSONValue(["batch_size": 3]))) {
        count++;
        last = row.to!long;
    }
    writefln("rows %s last %s", count, last);
    db.call("collection.create", JSONValue(["name": "lines"]));
    auto lines = appender!string;
    foreach (n; 0 .. 1000)
        lines.formattedWrite!"{\"_key\": \"k%s\", \"n\": %s}\n"(n, n);
    writeln("imported ", db.importLines("lines", only(lines[])).parseJSON["created"].integer);

    ask("hang all coordinators");
    interruptCall(db);
    client.close();
    try
        db.call("cluster.health");
    catch (ArangoException e)
        writeln("closed ", e.status);
}
