# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.query.PropertyCollector``: filters, updates and single retrievals of one session."""

from __future__ import annotations

from itertools import count

from ...data_object import DataObject
from ...faults import Fault
from ...managed_object import ManagedObject
from ..core.calls import Call
from ..core.client import Client
from ..core.generated_types import PC, read, reference
from ..core.world import ServerObject, World
from .comparison import UpdateBuilder
from .feed import Feed
from .property_filter import Filter
from .snapshots import Observer, Snapshot
from .specs import SpecReader

DEFAULT_COLLECTOR = "propertyCollector"
"""The id of the collector that each session has; every session sees its own under it."""
LONGEST_WAIT = 1800.0
"""Seconds after which a wait that has no limit of its own ends all the same."""


class PropertyCollector(ServerObject):
    """A property collector; the default one exists as long as its session does.

    Attributes:
        client: The client that it belongs to.
        filters: By id.
    """

    def __init__(self, world: World, client: Client, ref: ManagedObject) -> None:
        super().__init__(world, ref)
        self.client = client
        self.filters: dict[str, Filter] = {}
        self._observer = Observer(world, client)
        self._builder = UpdateBuilder(world)
        self._feed = Feed(world, self.filters, self._observer)
        self._default = self.id == DEFAULT_COLLECTOR
        self._closed = False
        self._cancelled = count()
        self._generation = next(self._cancelled)
        self._retrievals: dict[str, tuple[list[DataObject], int | None]] = {}
        self.properties = {"filter": lambda client: [each.ref for each in self.filters.values()]}
        self.methods = {
            "CreateFilter": self._create_filter,
            "CheckForUpdates": self._check,
            "WaitForUpdates": self._wait,
            "WaitForUpdatesEx": self._wait_ex,
            "CancelWaitForUpdates": self._cancel_waits,
            "RetrieveProperties": lambda call: self._contents(call),
            "RetrievePropertiesEx": self._retrieve,
            "ContinueRetrievePropertiesEx": self._continue_retrieve,
            "CancelRetrievePropertiesEx": self._cancel_retrieve,
            "CreatePropertyCollector": self._create_collector,
            "DestroyPropertyCollector": self._destroy,
        }

    def close(self) -> None:
        """End what waits, and forget all filters."""
        self._closed = True
        for each in list(self.filters.values()):
            self.client.remove(each)

    def _create_collector(self, call: Call) -> ManagedObject:
        moId = f"session[{call.login.key}]collector-{self.world.number()}"
        made = PropertyCollector(self.world, self.client, reference(PC, moId))
        self.client.add(made)
        return made.ref

    def _destroy(self, call: Call) -> None:
        if self._default:
            raise self.world.types.fault(
                "vmodl.fault.NotSupported", "the default collector cannot be destroyed"
            )
        self.client.remove(self)

    def _create_filter(self, call: Call) -> ManagedObject:
        spec = call.get("spec", DataObject)
        read_spec = SpecReader(self.world).read(spec)
        self._observer.check(read_spec)
        made = Filter(self.client, self.filters, self.id, spec, read_spec, call.get("partialUpdates", bool))
        self.client.add(made)
        return made.ref

    def _check(self, call: Call) -> DataObject | None:
        return self._feed.updates(call.optional("version", str) or "")

    def _wait(self, call: Call) -> DataObject:
        update = self._until(call, LONGEST_WAIT, None, resumable=False)
        if update is None:
            raise self._canceled("nothing has changed for too long")
        return update

    def _wait_ex(self, call: Call) -> DataObject | None:
        """Wait for updates within the limits of time and number that the options set."""
        options = call.optional("options", DataObject)
        seconds: int | None = read(options, "maxWaitSeconds")
        limit: int | None = read(options, "maxObjectUpdates")
        if seconds is not None and seconds < 0:
            raise call.invalid("options.maxWaitSeconds")
        if limit is not None and limit <= 0:
            raise call.invalid("options.maxObjectUpdates")
        longest = LONGEST_WAIT if seconds is None else min(float(seconds), LONGEST_WAIT)
        return self._until(call, longest, limit, resumable=True)

    def _until(self, call: Call, seconds: float, limit: int | None, resumable: bool) -> DataObject | None:
        """The next updates; None when the time is up. The wait can be cancelled."""
        version = call.optional("version", str) or ""
        deadline = self.world.now() + seconds
        generation = self._generation
        while True:
            update = self._feed.updates(version, limit, resumable)
            if update is not None or self.world.now() >= deadline:
                return update
            self.world.wait(deadline)
            if self._closed or generation != self._generation or call.abandoned():
                raise self._canceled("the wait was cancelled, or what it waited on has ended")

    def _canceled(self, msg: str) -> Fault:
        return self.world.types.fault("vmodl.fault.RequestCanceled", msg)

    def _cancel_waits(self, call: Call) -> None:
        self._generation = next(self._cancelled)
        self.world.changed()

    def _contents(self, call: Call) -> list[DataObject]:
        snapshot = Snapshot()
        for spec in call.many("specSet", DataObject):
            read_spec = SpecReader(self.world).read(spec)
            self._observer.check(read_spec)
            self._observer.look(read_spec, snapshot)
        return [self._builder.content(each) for each in snapshot.objects.values()]

    def _retrieve(self, call: Call) -> DataObject | None:
        largest: int | None = read(call.optional("options", DataObject), "maxObjects")
        if largest is not None and largest <= 0:
            raise call.invalid("options.maxObjects")
        found = self._contents(call)
        return self._page(found, largest) if found else None

    def _continue_retrieve(self, call: Call) -> DataObject:
        return self._page(*self._rest(call))

    def _cancel_retrieve(self, call: Call) -> None:
        self._rest(call)

    def _rest(self, call: Call) -> tuple[list[DataObject], int | None]:
        rest = self._retrievals.pop(call.get("token", str), None)
        if rest is None:
            raise call.invalid("token")
        return rest

    def _page(self, found: list[DataObject], largest: int | None) -> DataObject:
        page, rest = found[:largest], found[len(found) if largest is None else largest :]
        token = f"retrieval-{self.world.number()}" if rest else None
        if token:
            self._retrievals[token] = rest, largest
        return self.world.types.make(f"{PC}.RetrieveResult", token=token, objects=page)
