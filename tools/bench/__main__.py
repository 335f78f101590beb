"""``python -m tools.bench``: every measurement."""

from tools.bench import emitting, gate, reading

reading.main()
emitting.main()
gate.main()
