# frozen_string_literal: true

require "io/wait"

module Arango
  # The events of a client, of which it reports to one object at a time. One thread at a time reads events.
  class Events < Handle
    include Enumerable

    def initialize(client, kinds)
      super(Native.create(:queue) { |out| Native.queue_create(out) })
      @io = IO.for_fd(Native.queue_fd(pointer), autoclose: false)
      Native.done(client.use { |handle| Native.client_events(handle, pointer, kinds, 1) })
    end

    # Yields each event as a hash until the events or the client are closed.
    def each
      return to_enum unless block_given?

      while (event = self.next)
        yield event
      end
    end

    # The next event; nil if none arrived in that number of seconds, or the events are closed.
    def next(timeout = nil)
      @lock.synchronize { @is_waiting = !closed? }
      @io.wait_readable(timeout) if @is_waiting
      @lock.synchronize { take unless closed? }
    ensure
      @lock.synchronize do
        @is_waiting = false
        free if @is_closing
      end
    end

    # Ends the iteration of another thread, which then frees the queue.
    def close
      @lock.synchronize do
        next if closed?

        @is_closing = true
        # The result of a submission without a database ends the wait.
        @is_waiting ? Native.submit_with(nil, nil, nil, nil, 0, pointer, 0) : free
      end
    end

    private

    def take
      taken = Native.queue_next(pointer, 0)
      event = Result.new(taken) unless taken.null?
      event.value if event&.tag == 1
    end

    def free
      @releaser&.release
      @releaser = nil
    end
  end
end
