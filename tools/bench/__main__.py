"""``python -m tools.bench``: every measurement."""

from tools.bench import building, emitting, gate, reading

reading.main()
emitting.main()
gate.main()
building.main()
