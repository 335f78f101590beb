"""The simulated objects of this room."""

from __future__ import annotations

from ..core.generated_types import PC
from ..core.registration import ClientObject
from .collector import DEFAULT_COLLECTOR, PropertyCollector

OBJECTS = (
    ClientObject(
        type=PC,
        make=PropertyCollector,
        id=DEFAULT_COLLECTOR,
        entry_point="propertyCollector",
        needs=(
            *("vmodl.DynamicProperty", f"{PC}.Filter", f"{PC}.FilterSpec", f"{PC}.UpdateSet"),
            *(f"{PC}.FilterUpdate", f"{PC}.ObjectUpdate", f"{PC}.Change", f"{PC}.ObjectContent"),
            *(f"{PC}.MissingProperty", "vmodl.query.InvalidProperty", "vmodl.query.InvalidCollectorVersion"),
        ),
    ),
)
