"""``python -m tools.bench``: every measurement."""

from tools.bench import gate, reading

reading.main()
gate.main()
