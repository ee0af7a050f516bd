# frozen_string_literal: true

# Calls, handles and interruption.
require_relative "helper"

class TestCalls < Minitest::Test
  include Cluster

  def test_typed_methods_give_decoded_values
    assert_equal 9, @db.cluster.health["Health"].size
    assert_kind_of String, @db.cluster.server_id
    assert_nil @db.server.reload_routing
    assert_equal 3, @db.cluster.endpoints.size
  end

  def test_optional_arguments_are_sent_if_they_are_given
    @db.collection.create("things", number_of_shards: 2, type: 3)
    assert_equal [2, 3], @db.collection.properties("things").values_at("numberOfShards", "type")
    assert_equal false, @db.collection.delete("nothing", ignore_missing: true)
  end

  def test_null_is_distinguished_from_an_absent_argument
    @db.cluster.set_server_count(coordinators: 3, dbservers: 4)
    @db.cluster.set_server_count(coordinators: nil)
    assert_equal [nil, 4], @db.cluster.server_count.values_at("numberOfCoordinators", "numberOfDBServers")
  end

  def test_integers_are_exact
    @db.collection.create("things")
    value = @db.document.insert("things", {n: 9_223_372_036_854_775_807}, return_new: true)["new"]["n"]
    assert_equal 9_223_372_036_854_775_807, value
  end

  def test_results_have_the_raw_text_and_the_response
    result = @db.results.cluster.endpoints
    assert_equal result.value, result.each_row.map { |row| JSON.parse(row) }
    assert_equal [3, 200], [result.row_count, result.http_status]
    assert_includes HOSTS, result.host
    assert_match(/json/, result["content-type"])
    result.close
    result.close
    assert_raises(Arango::HandleClosedError) { result.json }
  end

  def test_text_of_other_encodings_becomes_utf_8
    @db.collection.create("items".encode("UTF-16LE"))
    assert_equal "items", @db.collection.get("items")["name"]
    latin = "RETURN \"\u00e9\"".encode("ISO-8859-1")
    assert_equal ["\u00e9"], @db.open_cursor(latin).to_a
    @db.document.insert("items", "{\"_key\": \"a\", \"n\": \"\u00e9\"}".encode("ISO-8859-1"))
    assert_equal "\u00e9", @db.document.get("items", "a")["n"]
    assert_equal 1, @db.import("items".encode("UTF-16LE"), ["{\"_key\": \"b\"}\n".encode("UTF-16LE")])["created"]
    @db.collection.delete("items")
    assert_raises(EncodingError) { @db.open_cursor("\xff".dup.force_encoding("EUC-JP")).to_a }
  end

  def test_a_call_that_was_not_submitted_leaves_nothing
    queue = @client.queue
    before = queue.instance_variable_get(:@calls).size
    10.times { assert_raises(ArgumentError) { @db.submit("a\0b") } }
    assert_equal before, queue.instance_variable_get(:@calls).size
  end

  def test_documents_may_be_json_text
    @db.collection.create("things")
    @db.document.insert("things", '{"_key": "a", "big": 18446744073709551615}')
    assert_equal 18_446_744_073_709_551_615, @db.document.get("things", "a")["big"]
  end

  def test_many_documents_report_the_number_of_errors
    @db.collection.create("things")
    result = @db.results.document.insert_many("things", [{_key: "a"}, {_key: "a"}])
    assert_equal [2, 1], [result.row_count, result.row_errors]
  end

  def test_requests
    result = @db.request("GET", "/_api/version?details=true", headers: {"x-test": "1"})
    assert_equal "arango", result.value["server"]
    assert_equal Encoding::BINARY, result.body.encoding
    assert_equal 404, assert_raises(Arango::ServerError) { @db.request("GET", "/_api/nothing") }.http_status
  end

  def test_errors_have_status_and_details
    error = assert_raises(Arango::ServerError) { @db.document.get("missing", "1") }
    assert_equal ["ARANGO_ERR_SERVER", -7, "executed", 404, 1203, "ERROR_ARANGO_DATA_SOURCE_NOT_FOUND"],
                 [error.status, error.status_code, error.execution, error.http_status, error.error_num,
                  error.error_name]
    assert_equal ["document.get", "GET", 1],
                 [error.operation, error.http_method, error.attempts.size]
    assert_includes HOSTS, error.host
    error = assert_raises(Arango::InvalidArgumentError) { @db.call("cluster.nonsense") }
    assert_equal ["not executed", 0, nil], [error.execution, error.error_num, error.host]
  end

  def test_wrong_arguments_are_errors
    assert_raises(Arango::InvalidArgumentError) { @db.document.get(nil, nil) }
    assert_raises(Arango::InvalidArgumentError) { @db.document.get(1, {}) }
    assert_raises(Arango::InvalidArgumentError) { @db.document.insert("things", nil) }
    assert_raises(Arango::InvalidArgumentError) { @db.call(nil) }
    assert_raises(Arango::InvalidArgumentError) { @db.call("cluster.health", "[") }
    assert_raises(Arango::InvalidArgumentError) { Arango::Client.new("ftp://x") }
    assert_raises(Arango::InvalidArgumentError) { Arango::Client.new(HOSTS, nonsense: 1) }
    assert_raises(TypeError) { @db.call(5) }
    assert_raises(ArgumentError) { @db.call("cluster\0health") }
    assert_raises(JSON::GeneratorError) { @db.document.insert("things", {n: Float::NAN}) }
    assert_raises(ArgumentError) { @db.cluster.health(1) }
    assert_raises(Arango::AuthError) { @client.database(password: "wrong", verify: true) }
  end

  def test_derived_databases
    hang_all
    error = assert_raises(Arango::TimeoutError) { @db.derive(timeout_ms: 50).cluster.health }
    assert_equal "unknown", error.execution
    @db.set_password("wrong", username: "root")
    control("/_sim/reset")
    assert_raises(Arango::AuthError) { @db.cluster.health }
  end
end

class TestHandles < Minitest::Test
  include Cluster

  def test_handles_close_in_any_order_and_twice
    cursor = @db.open_cursor("RETURN 1")
    import = @db.open_import("things")
    events = @client.events
    [@client, events, @db, import, cursor, @client, cursor, @db].each(&:close)
    [-> { @db.cluster.health }, -> { @client.stats }, -> { cursor.next_batch }, -> { import.write("{}") },
     -> { @client.database }, -> { @db.async.cluster.health }].each do |call|
      error = assert_raises(Arango::ClosedError, &call)
      assert_equal "ARANGO_ERR_CLOSED", error.status
      assert_match(/closed/, error.message)
    end
    assert_nil events.next
  end

  def test_a_closed_client_ends_the_calls_of_its_databases
    hang_all
    blocked = Thread.new { assert_raises(Arango::ClosedError) { @db.cluster.health } }
    submitted = @db.async.cluster.health
    waiting = Thread.new { assert_raises(Arango::ClosedError) { submitted.value } }
    wait_until { in_flight == 2 && waiting.stop? }
    @client.close
    assert blocked.join(PATIENCE) && waiting.join(PATIENCE)
    assert_raises(Arango::ClosedError) { @db.cluster.health }
  end

  def test_collected_handles_are_destroyed
    memory = lambda do
      500.times do
        client = Arango::Client.new(HOSTS)
        database(client).open_cursor("RETURN 1")
        client.queue
        @db.results.cluster.server_id
      end
      GC.start
      File.read("/proc/self/statm").split[1].to_i * 4096
    end
    memory.call
    before = memory.call
    4.times { memory.call }
    assert_operator memory.call - before, :<, 16_000_000
    assert_operator Dir.children("/proc/self/fd").size, :<, 700
  end

  def test_memory_of_calls_does_not_grow
    @db.collection.create("things")
    calls = lambda do
      1000.times { @db.cluster.server_id }
      100.times { assert_raises(Arango::Error) { @db.call("cluster.nonsense") } }
      GC.start
      File.read("/proc/self/statm").split[1].to_i * 4096
    end
    calls.call
    before = calls.call
    2.times { calls.call }
    assert_operator calls.call - before, :<, 8_000_000
  end

  def test_open_closes_at_the_end_of_the_block
    kept = nil
    assert_equal 3, Arango::Client.open(HOSTS) { |client| kept = client and client.stats["hosts"].size }
    assert_predicate kept, :closed?
  end

  def test_finalizers_run_at_exit
    script = <<~RUBY
      require "arango"
      client = Arango::Client.new(#{HOSTS.inspect})
      db = client.database("_system", username: "root", password: #{ENV.fetch('ARANGO_PASSWORD').inspect})
      cursor = db.open_cursor("FOR i IN 1..100 RETURN i", batch_size: 10)
      cursor.next_batch
      events = client.events
      calls = 10.times.map { db.async.cluster.health }
      10.times { Thread.new { loop { db.cluster.health } } }
      calls.first.value
    RUBY
    output = IO.popen([RbConfig.ruby, *$LOAD_PATH.flat_map { |path| ["-I", path] }, "-e", script],
                      err: %i[child out], &:read)
    assert_equal ["", 0], [output, $?.exitstatus]
  end
end

class TestInterruption < Minitest::Test
  include Cluster

  def test_raise_ends_calls
    hang_all
    [-> { @db.cluster.health }, -> { @db.request("GET", "/_api/version") }, -> { @client.refresh_hosts },
     -> { @db.open_cursor("RETURN 1").next_batch }, -> { @db.async.cluster.health.value }].each do |call|
      before = in_flight
      thread = Thread.new { assert_raises(IOError, &call) }
      wait_until { in_flight > before && thread.stop? }
      thread.raise(IOError, "enough")
      assert thread.join(PATIENCE)
    end
    control("/_sim/reset")
    assert_equal 9, @db.cluster.health["Health"].size
  end

  def test_an_exception_that_the_caller_holds_back_does_not_end_calls
    hang_all
    [-> { @db.cluster.server_id }, -> { @db.async.cluster.server_id.value }].each do |call|
      returned = nil
      before = in_flight
      thread = Thread.new do
        Thread.handle_interrupt(IOError => :never) { returned = call.call }
        flunk "nothing was raised"
      rescue IOError
        returned
      end
      wait_until { in_flight > before && thread.stop? }
      thread.raise(IOError, "enough")
      wait_until { thread.pending_interrupt? && thread.stop? }
      resume_all
      assert_kind_of String, thread.value
      hang_all
    end
  end

  def test_kill_ends_calls
    hang_all
    thread = Thread.new { @db.cluster.health }
    wait_until { in_flight.positive? }
    thread.kill
    assert thread.join(PATIENCE)
    wait_until { in_flight.zero? }
  end

  def test_handles_of_killed_threads_are_destroyed_once
    60.times do
      threads = Array.new(6) do
        Thread.new { loop { @db.open_cursor("FOR i IN 1..9 RETURN i", batch_size: 2).each { nil } } }
      end
      threads.each { |thread| thread.report_on_exception = false }
      sleep 0.005
      threads.each { |thread| rand < 0.5 ? thread.kill : thread.raise(IOError) }
      threads.each do |thread|
        assert thread.join(PATIENCE)
      rescue IOError
        next
      end
      GC.start
    end
    wait_until { in_flight.zero? }
  end

  def test_timeout_ends_calls
    hang_all
    assert_raises(Timeout::Error) { Timeout.timeout(0.05) { @db.cluster.health } }
    assert_raises(Timeout::Error) { Timeout.timeout(0.05) { @db.open_import("things").write("{}\n").finish } }
  end

  def test_signals_run_their_handlers_and_interrupt
    hang_all
    handled = 0
    old = trap("USR1") { handled += 1 }
    thread = Thread.new do
      3.times do |number|
        Process.kill("USR1", Process.pid)
        wait_until { handled > number }
      end
      Process.kill("INT", Process.pid)
    end
    assert_raises(Interrupt) { @db.cluster.health }
    thread.join
    assert_equal 3, handled
    trap("USR1", old)
  end

  # Another thread receives the signal. Ruby then ends the wait of the main thread by SIGVTALRM, which is lost if it
  # arrives before the wait: here the main thread blocks both signals.
  def test_a_lost_signal_of_ruby_does_not_delay_handlers
    libc = Module.new do
      extend FFI::Library
      ffi_lib FFI::Library::LIBC
      attach_function :sigemptyset, [:pointer], :int
      attach_function :sigaddset, %i[pointer int], :int
      attach_function :pthread_sigmask, %i[int pointer pointer], :int
    end
    hang_all
    old = trap("USR1") { raise Interrupt }
    begin_wait = Thread::Queue.new
    thread = Thread.new do
      begin_wait.pop
      wait_until { in_flight.positive? }
      Process.kill("USR1", Process.pid)
    end
    blocked, before = Array.new(2) { FFI::MemoryPointer.new(1024) }
    libc.sigemptyset(blocked)
    %w[USR1 VTALRM].each { |name| libc.sigaddset(blocked, Signal.list[name]) }
    libc.pthread_sigmask(0, blocked, before)
    begun = Process.clock_gettime(Process::CLOCK_MONOTONIC)
    begin_wait.push(true)
    assert_raises(Interrupt) { @db.derive(timeout_ms: PATIENCE * 1000).cluster.health }
    assert_operator Process.clock_gettime(Process::CLOCK_MONOTONIC) - begun, :<, PATIENCE
    thread.join
  ensure
    libc.pthread_sigmask(2, before, nil)
    trap("USR1", old)
  end

  def test_cancelled_calls
    hang_all
    call = @db.async.cluster.health
    wait_until { in_flight.positive? }
    call.cancel
    call.cancel
    error = assert_raises(Arango::CancelledError) { call.value }
    assert_includes ["unknown", "not executed"], error.execution
  end
end
