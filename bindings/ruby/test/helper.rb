# frozen_string_literal: true

# Support of the tests: the test cluster of the environment variables ARANGO_HOSTS,
# ARANGO_USERNAME, ARANGO_PASSWORD and ARANGO_CONTROL.
require "minitest/autorun"
require "arango"
require "net/http"
require "stringio"
require "timeout"

module Cluster
  HOSTS = ENV.fetch("ARANGO_HOSTS")
  # A generous limit of waits, in seconds.
  PATIENCE = 60

  def setup
    control("/_sim/reset")
    @client = Arango::Client.new(HOSTS)
    @db = database(@client)
  end

  def teardown
    @client.close
  end

  def database(client, **options)
    client.database("_system", username: ENV.fetch("ARANGO_USERNAME"),
                               password: ENV.fetch("ARANGO_PASSWORD"), **options)
  end

  def control(path)
    answer = Net::HTTP.post(URI(ENV.fetch("ARANGO_CONTROL") + path), "{}",
                            "content-type" => "application/json")
    raise answer.body unless answer.is_a?(Net::HTTPSuccess)
  end

  # The names of the coordinators.
  def coordinators
    state = JSON.parse(Net::HTTP.get(URI("#{ENV.fetch('ARANGO_CONTROL')}/_sim/state")))
    state["servers"].map { |server| server["short_name"] }.grep(/Coordinator/)
  end

  # Acts on all coordinators.
  def act(action)
    coordinators.each { |name| control("/_sim/servers/#{name}/#{action}") }
  end

  def hang_all = act("hang")

  # Ends the hanging; requests that came in are answered.
  def resume_all = act("resume")

  def create_things(count)
    @db.collection.create("things")
    assert_equal count, @db.import("things", (0...count).map { |n| {n: n} })["created"]
  end

  # The number of requests under way.
  def in_flight = @client.stats["hosts"].sum { |host| host["in_flight"] }

  # Waits until the block gives a true value.
  def wait_until
    Timeout.timeout(PATIENCE) { sleep 0.01 until yield }
  end
end
