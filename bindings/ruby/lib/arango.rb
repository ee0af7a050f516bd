# frozen_string_literal: true

# A client of ArangoDB clusters over the shared library libarango.
module Arango
  VERSION = "0.1.0"
end

require_relative "arango/native"
require_relative "arango/result"
require_relative "arango/queue"
require_relative "arango/database"
require_relative "arango/cursor"
require_relative "arango/import"
require_relative "arango/events"
require_relative "arango/client"
