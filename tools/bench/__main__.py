"""``python -m tools.bench``: every measurement."""

from tools.bench import building, emitting, gate, peers, reading

reading.main()
emitting.main()
gate.main()
building.main()
peers.main()
