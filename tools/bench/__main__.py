"""``python -m tools.bench``: every measurement."""

from tools.bench import building, emitting, gate, growth, loading, peers, reading, runs

reading.main()
emitting.main()
gate.main()
building.main()
growth.main()
loading.main()
peers.main()
runs.main()
