# frozen_string_literal: true

module Arango
  # A client of one cluster. Threads and fibers may share it.
  class Client < Handle
    # @param hosts [String, Array<String>, nil] URLs of coordinators; nil for http://127.0.0.1:8529
    # @param strategy [String, nil] the host selection strategy, "roundrobin" if it is nil
    # @param options the options of docs/options.md, level client
    def initialize(hosts = nil, strategy: nil, **options)
      hosts = hosts.join(",") if hosts.is_a?(Array)
      super(Native.create(:client) do |out|
        Native.client_create(hosts, strategy, Native.json(options.compact), out)
      end)
      @mutex = Native::Lock.new
    end

    # Returns a database with its credentials.
    # @param verify [Boolean] true to send a test request
    # @param options the options of docs/options.md, level database
    def database(name = nil, username: nil, password: nil, verify: false, **options)
      options = Native.json(options.compact)
      database = Database.new(self, Native.create(:database) do |out|
        use { |pointer| Native.database_create(pointer, name, username, password, options, out) }
      end)
      database.database.properties if verify
      database
    end

    # The state of the client and its coordinators.
    def stats = Result.new(use { |pointer| Native.client_stats(pointer) }).check.value

    # Reads the list of the cluster's coordinators, and returns their URLs.
    def refresh_hosts
      if Fiber.current_scheduler
        return queue.run { |*to| use { |pointer| Native.submit_refresh_hosts(pointer, *to) } }.value
      end

      Native.wait { |out| use { |pointer| Native.start_refresh_hosts(pointer, out) } }.value
    end

    # Returns the events of the client.
    # @param kinds [String, nil] a comma-separated list of kinds; nil for all
    def events(kinds = nil)
      @events&.close
      @events = Events.new(self, kinds)
    end

    # Ends all calls of the client with {ClosedError} and closes its connections.
    def close
      super
      @events&.close
      @mutex.synchronize { @queue }&.close
    end

    # The queue that receives the results of this client's asynchronous calls.
    def queue
      @mutex.synchronize do
        raise HandleClosedError, "client" if closed?

        # A forked child does not wait for the parent's threads.
        @queue = ResultQueue.new unless @queue&.pid == Process.pid
        @queue
      end
    end
  end
end
