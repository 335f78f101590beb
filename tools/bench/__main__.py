"""``python -m tools.bench``: every measurement."""

from tools.bench import (
    building,
    calling,
    decoding,
    emitting,
    encoding,
    gate,
    goals,
    growth,
    loading,
    peers,
    reading,
    runs,
)

reading.main()
emitting.main()
gate.main()
building.main()
decoding.main()
encoding.main()
calling.main()
growth.main()
loading.main()
runs.main(peers.main())
print(f"{len(goals.told)} goals, {goals.told.count(False)} of them not reached")
