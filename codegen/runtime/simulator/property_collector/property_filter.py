"""``vmodl.query.PropertyCollector.Filter``: a filter specification, for as long as it is followed."""

from __future__ import annotations

from ...data_object import DataObject
from ..core.client import Client
from ..core.generated_types import PC, reference
from ..core.objects import SimObject
from .specs import Spec


class Filter(SimObject):
    """A filter of a property collector.

    Args:
        client: The client that it belongs to.
        filters: Those of its collector, by id; it is among them until it is closed.
        collector: The id of the collector.
        spec: The specification, as it is shown.
        read_spec: The same, checked.
        partial: Whether to report the smallest parts that have changed.
    """

    def __init__(
        self,
        client: Client,
        filters: dict[str, Filter],
        collector: str,
        spec: DataObject,
        read_spec: Spec,
        partial: bool,
    ) -> None:
        world = client.world
        super().__init__(world, reference(f"{PC}.Filter", f"{collector}-filter-{world.number()}"))
        self.spec = read_spec
        self.partial = partial
        self._filters = filters
        filters[self.id] = self
        self.properties = {"spec": lambda client: spec, "partialUpdates": lambda client: partial}
        self.methods = {"DestroyPropertyFilter": lambda call: client.remove(self)}

    def close(self) -> None:
        """Leave the collector."""
        self._filters.pop(self.id, None)
