"""``python -m tools.bench``: every measurement."""

from tools.bench import building, emitting, gate, growth, peers, reading, runs

reading.main()
emitting.main()
gate.main()
building.main()
growth.main()
peers.main()
runs.main()
