# frozen_string_literal: true

require "io/wait"
require "timeout"

module Arango
  # A queue of results, and the calls that wait for them. One waiting fiber at a time watches the queue's
  # descriptor: it takes the results out and wakes the fibers that wait for them. Each fiber waits for a turn,
  # a Thread::Queue: in Ruby 3.1, ConditionVariable#wait loses its mutex if an exception ends the wait of a
  # fiber.
  class ResultQueue < Handle
    # A call under way.
    class Call
      # The turns of the fibers that wait for the call.
      # @api private
      attr_reader :turns
      # @api private
      attr_accessor :ticket, :result

      def initialize(queue)
        @queue = queue
        @turns = []
      end

      def done? = !@result.nil?

      # Waits for the result. If an exception of another thread ends the wait, the call continues.
      # @return [Result]
      def wait
        @error ||= begin
          return @queue.wait(self).check
        rescue Error => e
          e
        end
        raise @error
      end

      # Waits for the result and returns its decoded value.
      def value = wait.value

      # Cancels the call, which then raises {CancelledError} unless its response has arrived.
      def cancel = @queue.cancel(self)
    end

    # The process that created the queue.
    attr_reader :pid

    def initialize
      super(Native.create(:queue) { |out| Native.queue_create(out) })
      @pid = Process.pid
      @io = IO.for_fd(Native.queue_fd(pointer), autoclose: false)
      @mutex = Native::Lock.new
      @calls = {}
      @waiting = {}.compare_by_identity
      @last_tag = 0
    end

    # Yields the queue's pointer and a tag to a block that submits a call and returns its ticket.
    # @return [Call]
    def submit
      @mutex.synchronize do
        call = Call.new(self)
        to = pointer
        tag = @last_tag += 1
        @calls[tag] = call
        call.ticket = yield to, tag
        call
      ensure
        # A call that was not submitted gets no result.
        @calls.delete(tag) unless call&.ticket
      end
    end

    # Submits as {#submit} and waits for the result. An exception during the wait cancels the call.
    def run(&block)
      call = submit(&block)
      call.wait
    ensure
      call.cancel if call && !call.done?
    end

    def wait(call)
      until call.done?
        turn = Thread::Queue.new
        begin
          case @mutex.synchronize { enter(call, turn) }
          when :watch then watch
          when :wait then turn.pop
          end
        ensure
          Native.hold_interrupts { @mutex.synchronize { leave(call, turn) } }
        end
      end
      call.result
    end

    def cancel(call)
      @mutex.synchronize { Native.cancel(pointer, call.ticket) unless call.done? || closed? }
    end

    # Takes the results of a destroyed client and frees the descriptor, or leaves that to the watcher.
    def close
      @mutex.synchronize do
        @is_closing = true
        finish_watch unless @watcher&.alive?
      end
    end

    private

    def pointer = @releaser&.pointer || raise(HandleClosedError, "client")

    # Returns :watch if the caller is to watch the descriptor, and :wait if it is to wait for its turn.
    def enter(call, turn)
      if @watcher&.alive?
        @waiting[turn] = call
        call.turns << turn
        return :wait
      end
      take
      return if call.done?

      pointer
      @watcher = Thread.current
      @watching = turn
      :watch
    end

    def leave(call, turn)
      return finish_watch if @watching.equal?(turn)

      @waiting.delete(turn)
      call.turns.delete(turn)
      wake_next
    end

    def watch
      @io.wait_readable || raise(Timeout::Error, "the scheduler ended the wait for a result")
    end

    # Takes the results out, and leaves the descriptor to another fiber.
    def finish_watch
      @watcher = @watching = nil
      take
      wake_next
      return unless @is_closing

      @releaser&.release
      @releaser = nil
    end

    # Wakes a waiting fiber, which watches the descriptor if its result has not arrived.
    def wake_next
      turn, call = @waiting.first
      wake(turn, call) if turn && !@watcher
    end

    # Wakes a fiber, once.
    def wake(turn, call)
      @waiting.delete(turn)
      call.turns.delete(turn)
      turn.push(true)
    end

    def take
      return if closed?

      until (taken = Native.queue_next(pointer, 0)).null?
        result = Result.new(taken)
        next unless (call = @calls.delete(result.tag))

        call.result = result
        call.turns.dup.each { |turn| wake(turn, call) }
      end
    end
  end
end
