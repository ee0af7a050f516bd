//! ArangoDB from Zig: a layer over the functions of include/arango.h, and the common program (../README.md) over
//! it. `zig translate-c` can write the declarations of a whole header, too.
//!
//!     python3 -m venv zig && zig/bin/pip install ziglang==0.17.1
//!     zig/bin/python -m ziglang build-exe -O ReleaseSafe -lc -L/usr/local/lib -larango \
//!       -rpath /usr/local/lib common.zig
//!     ./common HOSTS USERNAME PASSWORD [COUNT]
const std = @import("std");
/// The declarations of include/arango.h that the layer uses.
const c = struct {
    const ARANGO_OK: c_int = 0;
    const ARANGO_VERSION_NUMBER: u32 = 0x000100;
    const arango_result = opaque {};
    const arango_client = opaque {};
    const arango_database = opaque {};
    const arango_pending = opaque {};
    const arango_queue = opaque {};
    const arango_cursor = opaque {};
    const arango_import = opaque {};
    extern fn arango_version() [*c]const u8;
    extern fn arango_version_number() u32;
    extern fn arango_status_name(status: i32) [*c]const u8;
    extern fn arango_error_name(error_num: i32) [*c]const u8;
    extern fn arango_result_status(result: ?*const arango_result) c_int;
    extern fn arango_result_json(result: ?*const arango_result, out_size: [*c]usize) [*c]const u8;
    extern fn arango_result_row_count(result: ?*const arango_result) usize;
    extern fn arango_result_row(result: ?*const arango_result, index: usize, out_size: [*c]usize) [*c]const u8;
    extern fn arango_result_error_num(result: ?*const arango_result) i32;
    extern fn arango_result_execution(result: ?*const arango_result) c_uint;
    extern fn arango_result_destroy(result: ?*arango_result) void;
    extern fn arango_client_create(
        hosts: [*c]const u8,
        strategy: [*c]const u8,
        options: [*c]const u8,
        out_client: [*c]?*arango_client,
    ) ?*arango_result;
    extern fn arango_client_destroy(client: ?*arango_client) void;
    extern fn arango_database_create(
        client: ?*arango_client,
        name: [*c]const u8,
        username: [*c]const u8,
        password: [*c]const u8,
        options: [*c]const u8,
        out_database: [*c]?*arango_database,
    ) ?*arango_result;
    extern fn arango_database_destroy(database: ?*arango_database) void;
    extern fn arango_call(
        database: ?*arango_database,
        operation: [*c]const u8,
        arguments: [*c]const u8,
    ) ?*arango_result;
    extern fn arango_call_with(
        database: ?*arango_database,
        operation: [*c]const u8,
        arguments: [*c]const u8,
        body: ?*const anyopaque,
        body_size: usize,
    ) ?*arango_result;
    extern fn arango_start(
        database: ?*arango_database,
        operation: [*c]const u8,
        arguments: [*c]const u8,
        out_pending: [*c]?*arango_pending,
    ) ?*arango_result;
    extern fn arango_pending_wait(pending: ?*arango_pending, timeout_ms: i64) ?*arango_result;
    extern fn arango_pending_destroy(pending: ?*arango_pending) void;
    extern fn arango_queue_create(out_queue: [*c]?*arango_queue) ?*arango_result;
    extern fn arango_queue_fd(queue: ?*arango_queue) c_int;
    extern fn arango_queue_next(queue: ?*arango_queue, timeout_ms: i64) ?*arango_result;
    extern fn arango_queue_destroy(queue: ?*arango_queue) void;
    extern fn arango_submit(
        database: ?*arango_database,
        operation: [*c]const u8,
        arguments: [*c]const u8,
        queue: ?*arango_queue,
        tag: u64,
    ) u64;
    extern fn arango_cursor_create(
        database: ?*arango_database,
        query: [*c]const u8,
        bind_vars: [*c]const u8,
        options: [*c]const u8,
        out_cursor: [*c]?*arango_cursor,
    ) ?*arango_result;
    extern fn arango_cursor_next(cursor: ?*arango_cursor) ?*arango_result;
    extern fn arango_cursor_has_more(cursor: ?*const arango_cursor) c_int;
    extern fn arango_cursor_destroy(cursor: ?*arango_cursor) void;
    extern fn arango_import_create(
        database: ?*arango_database,
        collection: [*c]const u8,
        options: [*c]const u8,
        out_import: [*c]?*arango_import,
    ) ?*arango_result;
    extern fn arango_import_write(import_: ?*arango_import, data: ?*const anyopaque, size: usize) ?*arango_result;
    extern fn arango_import_finish(import_: ?*arango_import) ?*arango_result;
    extern fn arango_import_destroy(import_: ?*arango_import) void;
};

const Error = error{ ArangoFailed, OutOfMemory, TextContainsNul };
const Result = *c.arango_result;

/// Returns the JSON text of a result, valid until the result is destroyed.
fn json(result: Result) []const u8 {
    var size: usize = 0;
    const text = c.arango_result_json(result, &size);
    return if (text == null) "" else text[0..size];
}

/// Returns a text, which C would end at its first NUL.
fn whole(text: [:0]const u8) Error![:0]const u8 {
    return if (std.mem.indexOfScalar(u8, text, 0) == null) text else error.TextContainsNul;
}

/// A database. A function that returns `error.ArangoFailed` sets `failed`. One thread uses a value of this type
/// at a time; threads may share `handle`.
const Database = struct {
    handle: *c.arango_database,
    gpa: std.mem.Allocator,
    failed: ?Result = null,

    fn deinit(db: *Database) void {
        c.arango_result_destroy(db.failed);
        c.arango_database_destroy(db.handle);
    }

    fn check(db: *Database, result: ?Result) Error!Result {
        if (c.arango_result_status(result) == c.ARANGO_OK) return result.?;
        c.arango_result_destroy(db.failed);
        db.failed = result;
        return error.ArangoFailed;
    }

    fn done(db: *Database, result: ?Result) Error!void {
        c.arango_result_destroy(try db.check(result));
    }

    /// Calls an operation. Arguments and document are written as JSON; null stands for none.
    fn call(db: *Database, operation: [:0]const u8, arguments: anytype, document: anytype) Error!Result {
        const text = try std.fmt.allocPrintSentinel(db.gpa, "{f}", .{std.json.fmt(arguments, .{})}, 0);
        defer db.gpa.free(text);
        if (@TypeOf(document) == @TypeOf(null)) return db.check(c.arango_call(db.handle, try whole(operation), text));
        const body = try std.fmt.allocPrint(db.gpa, "{f}", .{std.json.fmt(document, .{})});
        defer db.gpa.free(body);
        return db.check(c.arango_call_with(db.handle, try whole(operation), text, body.ptr, body.len));
    }

    fn query(db: *Database, text: [:0]const u8, options: [:0]const u8) Error!Cursor {
        var handle: ?*c.arango_cursor = null;
        try db.done(c.arango_cursor_create(db.handle, try whole(text), null, options, &handle));
        return .{ .db = db, .handle = handle.? };
    }

    /// Imports the JSON lines of a reader. Gives the summary.
    fn import(db: *Database, collection: [:0]const u8, reader: *std.Io.Reader) !Result {
        var handle: ?*c.arango_import = null;
        try db.done(c.arango_import_create(db.handle, try whole(collection), null, &handle));
        defer c.arango_import_destroy(handle);
        while (reader.peekGreedy(1)) |piece| {
            try db.done(c.arango_import_write(handle, piece.ptr, piece.len));
            reader.toss(piece.len);
        } else |err| if (err != error.EndOfStream) return err;
        return db.check(c.arango_import_finish(handle));
    }
};

const Cursor = struct {
    db: *Database,
    handle: *c.arango_cursor,
    batch: ?Result = null,
    index: usize = 0,

    fn deinit(cursor: Cursor) void {
        c.arango_result_destroy(cursor.batch);
        c.arango_cursor_destroy(cursor.handle);
    }

    /// Returns the JSON text of the next row, valid until the next call, or null after the last.
    fn next(cursor: *Cursor) Error!?[]const u8 {
        while (cursor.index == c.arango_result_row_count(cursor.batch)) {
            const batch = try cursor.db.check(c.arango_cursor_next(cursor.handle));
            c.arango_result_destroy(cursor.batch);
            cursor.batch = batch;
            cursor.index = 0;
            // A failed cursor has no more rows, either, and gives its error again.
            const is_empty = c.arango_result_row_count(batch) == 0;
            if (is_empty and c.arango_cursor_has_more(cursor.handle) == 0) return null;
        }
        defer cursor.index += 1;
        var size: usize = 0;
        return c.arango_result_row(cursor.batch, cursor.index, &size)[0..size];
    }
};

var interrupted: std.atomic.Value(bool) = .init(false);

fn onInterrupt(_: std.posix.SIG) callconv(.c) void {
    interrupted.store(true, .monotonic);
}

fn showError(db: *Database, out: *std.Io.Writer, operation: [:0]const u8, arguments: anytype) !void {
    if (db.call(operation, arguments, null)) |result| c.arango_result_destroy(result) else |err| {
        if (err != error.ArangoFailed) return err;
        const number = c.arango_result_error_num(db.failed);
        const executions = [_][]const u8{ "not executed", "executed", "unknown" };
        const execution = executions[@intCast(c.arango_result_execution(db.failed))];
        const status = c.arango_status_name(c.arango_result_status(db.failed));
        if (number != 0) {
            const name = c.arango_error_name(number);
            try out.print("server error {s} {d} {s} {s}\n", .{ status, number, name, execution });
        } else {
            try out.print("argument error {s} {d} {s}\n", .{ status, number, execution });
        }
    }
}

fn submitHundred(db: *Database, out: *std.Io.Writer) !void {
    var queue: ?*c.arango_queue = null;
    try db.done(c.arango_queue_create(&queue));
    defer c.arango_queue_destroy(queue);
    for (0..100) |tag| _ = c.arango_submit(db.handle, "cluster.health", null, queue, tag);
    // The descriptor belongs to the queue: it is never closed here.
    var watched = [_]std.posix.pollfd{
        .{ .fd = c.arango_queue_fd(queue), .events = std.posix.POLL.IN, .revents = 0 },
    };
    var arrived: usize = 0;
    var succeeded: usize = 0;
    while (arrived < 100) {
        _ = try std.posix.poll(&watched, -1);
        while (c.arango_queue_next(queue, 0)) |result| : (arrived += 1) {
            if (c.arango_result_status(result) == c.ARANGO_OK) succeeded += 1;
            c.arango_result_destroy(result);
        }
    }
    try out.print("submitted {d} succeeded {d}\n", .{ arrived, succeeded });
}

fn showData(db: *Database, out: *std.Io.Writer) !void {
    c.arango_result_destroy(try db.call("collection.create", .{ .name = "numbers" }, null));
    const values = [_]i64{ 1, 2, 3, 4, 5, 6, 7, 8, 9, 9007199254740993 };
    for (values) |value| {
        c.arango_result_destroy(try db.call("document.insert", .{ .collection = "numbers" }, .{ .value = value }));
    }
    try out.print("inserted {d}\n", .{values.len});

    var cursor = try db.query("FOR d IN numbers SORT d.value RETURN d.value", "{\"batch_size\": 3}");
    defer cursor.deinit();
    var rows: usize = 0;
    var last: i64 = 0;
    while (try cursor.next()) |row| : (rows += 1) last = try std.fmt.parseInt(i64, row, 10);
    try out.print("rows {d} last {d}\n", .{ rows, last });

    c.arango_result_destroy(try db.call("collection.create", .{ .name = "lines" }, null));
    var lines: std.Io.Writer.Allocating = .init(db.gpa);
    defer lines.deinit();
    for (0..1000) |n| try lines.writer.print("{{\"_key\": \"k{d}\", \"n\": {d}}}\n", .{ n, n });
    var reader: std.Io.Reader = .fixed(lines.written());
    const result = try db.import("lines", &reader);
    defer c.arango_result_destroy(result);
    const summary = try std.json.parseFromSlice(std.json.Value, db.gpa, json(result), .{});
    defer summary.deinit();
    try out.print("imported {d}\n", .{summary.value.object.get("created").?.integer});
}

fn interruptCall(db: *Database, out: *std.Io.Writer) !void {
    std.posix.sigaction(.INT, &.{
        .handler = .{ .handler = onInterrupt },
        .mask = std.posix.sigemptyset(),
        .flags = 0,
    }, null);
    var pending: ?*c.arango_pending = null;
    try db.done(c.arango_start(db.handle, "cluster.health", null, &pending));
    defer c.arango_pending_destroy(pending);
    try out.print("waiting\n", .{});
    try out.flush();
    while (!interrupted.load(.monotonic)) {
        if (c.arango_pending_wait(pending, 50)) |result| return db.done(result);
    }
    try out.print("interrupted\n", .{});
}

fn measure(db: *Database, out: *std.Io.Writer, io: std.Io, count: usize) !void {
    c.arango_result_destroy(try db.call("cluster.health", null, null));
    const begin = std.Io.Timestamp.now(io, .awake);
    for (0..count) |_| c.arango_result_destroy(try db.call("cluster.health", null, null));
    try out.print("{d}\n", .{begin.durationTo(.now(io, .awake)).nanoseconds});
}

pub fn main(init: std.process.Init) !void {
    const arguments = try init.minimal.args.toSlice(init.arena.allocator());
    if (arguments.len < 4) return error.Usage;
    if (c.arango_version_number() >> 8 != c.ARANGO_VERSION_NUMBER >> 8) return error.WrongLibrary;
    var buffers: [2][256]u8 = undefined;
    var stdout = std.Io.File.stdout().writerStreaming(init.io, &buffers[0]);
    var stdin = std.Io.File.stdin().readerStreaming(init.io, &buffers[1]);
    const out = &stdout.interface;

    var client: ?*c.arango_client = null;
    var handle: ?*c.arango_database = null;
    c.arango_result_destroy(c.arango_client_create(arguments[1], "roundrobin", null, &client));
    defer c.arango_client_destroy(client);
    c.arango_result_destroy(
        c.arango_database_create(client, "_system", arguments[2], arguments[3], null, &handle),
    );
    var db: Database = .{ .handle = handle orelse return error.InvalidArguments, .gpa = init.gpa };
    defer db.deinit();
    if (arguments.len == 5) {
        try measure(&db, out, init.io, try std.fmt.parseInt(usize, arguments[4], 10));
        return out.flush();
    }
    try out.print("version {s}\n", .{c.arango_version()});
    const result = try db.call("cluster.health", null, null);
    defer c.arango_result_destroy(result);
    const health = try std.json.parseFromSlice(std.json.Value, db.gpa, json(result), .{});
    defer health.deinit();
    try out.print("health {d}\n", .{health.value.object.get("Health").?.object.count()});
    try showError(&db, out, "document.get", .{ .collection = "missing", .key = "1" });
    try showError(&db, out, "cluster.nonsense", null);
    try submitHundred(&db, out);
    try out.print("stop a coordinator?\n", .{});
    try out.flush();
    _ = try stdin.interface.takeDelimiterInclusive('\n');
    try submitHundred(&db, out);
    try showData(&db, out);
    try out.print("hang all coordinators?\n", .{});
    try out.flush();
    _ = try stdin.interface.takeDelimiterInclusive('\n');
    try interruptCall(&db, out);
    c.arango_client_destroy(client);
    client = null;
    _ = db.call("cluster.health", null, null) catch {};
    try out.print("closed {s}\n", .{c.arango_status_name(c.arango_result_status(db.failed))});
    try out.flush();
}
