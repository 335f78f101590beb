"""``python -m tools.bench``: every measurement."""

from tools.bench import building, emitting, gate, growth, peers, reading

reading.main()
emitting.main()
gate.main()
building.main()
growth.main()
peers.main()
