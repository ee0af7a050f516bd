# frozen_string_literal: true

# Cursors, imports, events, threads, fibers and processes.
require_relative "helper"
require "async"

class TestCursors < Minitest::Test
  include Cluster

  QUERY = "FOR d IN things SORT d.n RETURN d.n"

  def test_a_failed_cursor_gives_its_error_again
    %i[each each_text each_batch].each do |method|
      cursor = @db.open_cursor("FOR d IN missing RETURN d")
      2.times { assert_raises(Arango::ServerError) { cursor.next_batch } }
      assert_equal 1203, assert_raises(Arango::ServerError) { cursor.public_send(method) { flunk } }.error_num
    end
    assert_empty @db.open_cursor("FOR d IN [] RETURN d").to_a
  end

  def test_rows
    create_things(10)
    assert_equal (0..9).to_a, @db.open_cursor(QUERY, batch_size: 3).to_a
    assert_equal ["0", "1"], @db.open_cursor(QUERY, batch_size: 3).each_text.first(2)
    assert_equal [3, 3, 3, 1], @db.open_cursor(QUERY, batch_size: 3).each_batch.map(&:row_count)
    rows = @db.open_cursor("RETURN @x", {x: {"y" => nil}}).map { |row| row["y"] }
    assert_equal [nil], rows
  end

  def test_an_early_exit_closes_the_cursor
    create_things(10)
    cursor = @db.open_cursor(QUERY, batch_size: 3)
    cursor.each { |row| break if row == 4 }
    assert_predicate cursor, :closed?
    cursor = @db.open_cursor(QUERY, batch_size: 3)
    assert_raises(KeyError) { cursor.each { raise KeyError } }
    assert_predicate cursor, :closed?
    cursor = @db.open_cursor(QUERY)
    cursor.each { cursor.close }
    assert_predicate cursor, :closed?
    assert_raises(Arango::HandleClosedError) { cursor.to_a }
  end

  def test_the_rows_continue_after_a_failover
    create_things(20)
    cursor = @db.open_cursor(QUERY, batch_size: 2)
    rows = []
    cursor.each do |row|
      rows << row
      next unless row == 5

      owner = cursor.info["host"]
      name = coordinators.find { |each| control_endpoint(each) == owner }
      coordinators.each { |each| control("/_sim/servers/#{each}/restart") unless each == name }
    end
    assert_equal (0..19).to_a, rows
  end

  def test_a_lost_cursor_has_a_reason
    create_things(20)
    cursor = @db.open_cursor(QUERY, batch_size: 2)
    rows = []
    error = assert_raises(Arango::Error) do
      cursor.each do |row|
        act("restart") if (rows << row).size == 1
      end
    end
    assert_includes ["expired", "coordinator gone"], error.reason
    assert_operator rows.size, :<, 20
  end

  def test_an_error_keeps_a_cursor_that_can_continue
    create_things(10)
    cursor = @db.derive(max_attempts: 1).open_cursor(QUERY, batch_size: 5)
    rows = []
    assert_raises(Arango::ServerError) do
      cursor.each { |row| act("queue-full") if (rows << row).size == 1 }
    end
    resume_all
    cursor.each { |row| rows << row }
    assert_equal (0..9).to_a, rows
  end

  private

  def control_endpoint(name)
    state = JSON.parse(Net::HTTP.get(URI("#{ENV.fetch('ARANGO_CONTROL')}/_sim/state")))
    state["servers"].find { |server| server["short_name"] == name }["endpoint"]
  end
end

class TestImports < Minitest::Test
  include Cluster

  def test_streams_and_enumerables
    @db.collection.create("things")
    stream = StringIO.new((1..1000).map { |n| "{\"n\": #{n}}" }.join("\n"))
    assert_equal 1000, @db.import("things", stream)["created"]
    assert_equal 3, @db.import("things", [{n: 1}, "{\"n\": 2}\n", '{"n": 3}'].each)["created"]
    assert_equal 1003, @db.collection.count("things")
  end

  def test_pieces_of_lines
    @db.collection.create("things")
    import = @db.open_import("things")
    import << "{\"n\":" << " 1}\n"
    assert_equal 1, import.finish["created"]
    import.close
    assert_raises(Arango::HandleClosedError) { import.info }
  end

  def test_errors_have_the_summary
    summary = assert_raises(Arango::ServerError) { @db.import("missing", ["{}"]) }.summary
    assert_equal 0, summary["created"]
    @db.collection.create("things")
    summary = @db.import("things", ['{"_key": "a"}', '{"_key": "a"}', "{"])
    assert_equal [1, 2], summary.values_at("created", "errors")
  end

  def test_an_exception_of_the_source_ends_the_import
    @db.collection.create("things")
    source = Enumerator.new { |lines| 10.times { lines << "{}" } and raise KeyError }
    assert_raises(KeyError) { @db.import("things", source) }
  end
end

class TestConcurrency < Minitest::Test
  include Cluster

  def test_events
    events = @client.events("host_down,retry")
    reader = Thread.new { events.first(2).map { |event| event["event"] } }
    control("/_sim/servers/#{coordinators.first}/stop")
    3.times { @db.cluster.server_id }
    assert_equal %w[host_down retry], reader.value.sort
    reader = Thread.new { events.to_a }
    wait_until { reader.stop? }
    @client.close
    assert reader.join(PATIENCE)
  end

  def test_threads_do_not_wait_for_each_other
    counted = 0
    hang_all
    blocked = Thread.new { assert_raises(Arango::ClosedError) { @db.cluster.health } }
    wait_until { in_flight.positive? }
    1000.times { counted += 1 }
    @client.close
    assert blocked.join(PATIENCE)
    assert_equal 1000, counted
  end

  def test_eight_threads
    threads = Array.new(8) do |number|
      Thread.new do
        50.times.map do |n|
          case (n + number) % 3
          when 0 then @db.cluster.server_id
          when 1 then @db.async.cluster.server_id.value
          else assert_raises(Arango::ServerError) { @db.document.get("missing", "1") }
          end
        end.size
      end
    end
    assert_equal [50] * 8, threads.map(&:value)
  end

  def test_handles_close_while_other_threads_use_them
    uses = [->(client, _) { client.stats }, ->(client, _) { client.database },
            ->(_, db) { db.cluster.server_id }, ->(_, db) { db.async.cluster.server_id.value },
            ->(_, db) { db.open_cursor("FOR i IN 1..9 RETURN i", batch_size: 2).to_a }]
    10.times do
      client = Arango::Client.new(HOSTS)
      db = database(client)
      threads = uses.map do |use|
        Thread.new { assert_raises(Arango::ClosedError) { loop { use.call(client, db) } } }
      end
      [db, client].shuffle.each { |handle| sleep(rand / 100) && handle.close }
      threads.each { |thread| assert thread.join(PATIENCE) }
    end
  end

  def test_a_cursor_closes_while_another_thread_reads
    20.times do
      cursor = @db.open_cursor("FOR i IN 1..1000 RETURN i", batch_size: 1)
      reader = Thread.new { assert_raises(Arango::ClosedError) { loop { cursor.next_batch } } }
      sleep(rand / 100)
      cursor.close
      assert reader.join(PATIENCE)
    end
  end

  def test_calls_are_awaited_in_any_order_and_more_than_once
    calls = Array.new(50) { @db.async.cluster.health }
    threads = (calls.reverse + calls).map { |call| Thread.new { call.value["Health"].size } }
    assert_equal [9] * 100, threads.map(&:value)
    assert_equal 9, calls.first.value["Health"].size
    assert calls.all?(&:done?)
  end

  def test_asynchronous_errors
    call = @db.async.document.get("missing", "1")
    2.times { assert_equal 1203, assert_raises(Arango::ServerError) { call.value }.error_num }
    hang_all
    call = @db.derive(timeout_ms: 50).async.cluster.health
    assert_raises(Arango::TimeoutError) { call.value }
  end

  def test_an_interrupted_wait_leaves_the_call
    hang_all
    calls = Array.new(3) { @db.async.cluster.server_id }
    threads = calls.map { |call| Thread.new { call.value } }
    wait_until { threads.all?(&:stop?) }
    threads.first.kill.join
    resume_all
    assert_equal 3, (threads.drop(1).map(&:value) << calls.first.value).grep(String).size
  end

  def test_fibers_wait_without_blocking_their_thread
    create_things(10)
    Async do |task|
      tasks = Array.new(50) do
        task.async do
          [@db.cluster.health["Health"].size, @db.request("GET", "/_api/version").http_status,
           @db.open_cursor("FOR d IN things RETURN d.n", batch_size: 3).sum]
        end
      end
      assert_equal [[9, 200, 45]] * 50, tasks.map(&:wait)
      hang_all
      waits = task.async { @db.cluster.health }
      submitted = task.async { @db.async.cluster.health.value }
      task.sleep 0.01 until in_flight == 2
      waits.stop
      submitted.stop
      assert_raises(Timeout::Error) { task.with_timeout(0.05) { @db.cluster.health } }
      assert_raises(Arango::TimeoutError) { @db.derive(timeout_ms: 50).cluster.health }
      nil
    end.wait
  end

  def test_stopped_fibers_leave_the_others_waiting
    Async do |task|
      10.times do
        tasks = Array.new(20) { task.async { @db.cluster.server_id } }
        stopped = tasks.select(&:running?).sample(10).each(&:stop)
        assert_equal 20 - stopped.size, tasks.filter_map(&:wait).size
      end
    end.wait
  end

  def test_a_forked_child_uses_its_own_connections
    hang_all
    call = @db.async.cluster.health
    waiting = Thread.new { call.value["Health"].size }
    wait_until { waiting.stop? }
    reader, writer = IO.pipe
    child = fork do
      status = assert_raises(Arango::ClosedError) { call.value }.status
      resume_all
      writer << JSON.generate([status, @db.cluster.health.size, @db.async.cluster.health.value.size])
      exit!(0)
    end
    writer.close
    assert_equal ["ARANGO_ERR_CLOSED", 2, 2], JSON.parse(reader.read)
    Process.wait(child)
    assert_equal [9, 2], [waiting.value, @db.async.cluster.health.value.size]
  end

  def test_a_child_leaves_the_cursors_of_its_parent
    create_things(10)
    cursor = @db.open_cursor("FOR d IN things RETURN d.n", batch_size: 4)
    rows = cursor.next_batch.value
    Process.wait(fork { cursor.close && exit!(0) })
    assert_equal 45, rows.sum + cursor.sum
  end
end
