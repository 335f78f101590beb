# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""What sessions do for the work of every day, as programs call it: with the types of what they ask for."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from typing import TypeVar, Unpack, cast, overload

from .checking import TYPE_CHECKING
from .data_object import DataObject
from .event_options import EventOptions
from .managed_object import ManagedObject, Stub
from .protocols import Content

if TYPE_CHECKING:
    from .daily.found import Changed, Found
    from .generated import Datacenter, Event, ManagedEntity, VirtualMachine

    E = TypeVar("E", bound=Event)

T = TypeVar("T", bound=ManagedObject)
PAGE = 250
"""How many objects come at once, where nobody says otherwise."""


class Helpers:
    """What a session can do beside the methods of the API. What it takes is loaded when it is first used."""

    stub: Stub

    def _entry_points(self) -> Content:
        raise NotImplementedError

    @overload
    def retrieve(
        self,
        what: type[T],
        paths: Iterable[str] = (),
        *,
        under: ManagedObject | None = None,
        page: int = PAGE,
    ) -> Generator[Found[T], None, None]: ...
    @overload
    def retrieve(
        self, what: Iterable[T], paths: Iterable[str] = (), *, page: int = PAGE
    ) -> Generator[Found[T], None, None]: ...
    def retrieve(
        self,
        what: type[T] | Iterable[T],
        paths: Iterable[str] = (),
        *,
        under: ManagedObject | None = None,
        page: int = PAGE,
    ) -> Generator[Found[T], None, None]:
        """Read properties of many objects, page by page, in as few calls as there are pages.

        What it takes on the server is removed when the last one was read, when the iterator is closed or
        forgotten, and where something goes wrong.

        Args:
            what: A class of entities, such as ``vim.VirtualMachine``, or objects that one has.
            paths: The properties, such as ``runtime.powerState``; none gives the objects alone.
            under: Where to look for entities, at any depth: a folder, datacenter, cluster, host or pool. By
                default, everywhere.
            page: How many objects come at once. Before API 4.1 all do.

        Yields:
            Each object with what was read of it. Of objects that are gone, or may not be seen, everything is
            missing.

        Raises:
            vmodl.query.InvalidProperty: The class has no such property.
            UnsupportedVersion: The server is too old for one of them.
            ValueError: A page would have no object.
            TypeError: It is neither a class of managed objects nor a list of them, or ``paths`` is one text.
            LookupError: The server makes no views, by which entities are looked for.
        """
        from .daily import paths as asked
        from .daily import reading

        if page < 1:
            raise ValueError(f"a page has at least one object, not {page}")
        if isinstance(what, type):
            if not issubclass(cast("type[object]", what), ManagedObject):
                raise TypeError(f"a class of managed objects is needed, not {what.__name__}")
            wanted = asked.checked(self.stub, what, paths)
            root = self._entry_points().rootFolder if under is None else under
            return reading.below(self._entry_points(), self.stub, what, wanted, root, page)
        objects = _on(self.stub, what)
        if under is not None:
            raise TypeError("under= is for a class: these objects are known already")
        wanted = asked.of_all(self.stub, objects, paths)
        return reading.of(self._entry_points(), self.stub, objects, wanted, page)

    @overload
    def find(self, path: str, *, under: ManagedObject | None = None) -> list[ManagedEntity]: ...
    @overload
    def find(self, path: str, type: type[T], *, under: ManagedObject | None = None) -> list[T]: ...
    @overload
    def find(self, *, name: str, under: ManagedObject | None = None) -> list[ManagedEntity]: ...
    @overload
    def find(self, *, name: str, type: type[T], under: ManagedObject | None = None) -> list[T]: ...
    @overload
    def find(
        self,
        *,
        uuid: str | None = None,
        instance_uuid: str | None = None,
        ip: str | None = None,
        dns: str | None = None,
        under: Datacenter | None = None,
    ) -> list[VirtualMachine]: ...
    @overload
    def find(
        self,
        *,
        uuid: str | None = None,
        ip: str | None = None,
        dns: str | None = None,
        type: type[T],
        under: Datacenter | None = None,
    ) -> list[T]: ...
    def find(
        self,
        path: str | None = None,
        type: type[ManagedObject] | None = None,
        *,
        name: str | None = None,
        uuid: str | None = None,
        instance_uuid: str | None = None,
        ip: str | None = None,
        dns: str | None = None,
        under: ManagedObject | None = None,
    ) -> Sequence[ManagedObject]:
        """Find entities by one of: their path, name, UUID, address, or name in DNS.

        Args:
            path: The path in the inventory, such as ``/DC0/vm/web``. Its steps are names or patterns: ``*``
                is any text, ``?`` any character, ``[ab]`` one of these, the step ``**`` any number of steps.
            type: The class of what is wanted: others are left out. By UUID, address and DNS it is
                ``vim.VirtualMachine`` or ``vim.HostSystem``, by default the former.
            name: The name, or a pattern, anywhere.
            uuid: The UUID of a machine's or host's BIOS.
            instance_uuid: The UUID that vCenter has given a machine.
            ip: The address that the machine's tools tell, or that of a host.
            dns: The name in DNS that the machine's tools tell, or that of a host.
            under: Where to look: the path then begins there. By UUID, address and DNS it is a datacenter.

        Returns:
            What was found, each once, in no order; empty where there is nothing of the kind.

        Raises:
            TypeError: None of them is given, or several.
            LookupError: The server has no index, which is asked for UUID, address and name in DNS.
        """
        from .daily import children, finding

        ways = {"path": path, "name": name, "uuid": uuid, "instance_uuid": instance_uuid}
        ways |= {"ip": ip, "dns": dns}
        given = {way: value for way, value in ways.items() if value is not None}
        if len(given) != 1:
            raise TypeError(f"one of path, name, uuid, instance_uuid, ip and dns is needed, not {[*given]}")
        [(way, sought)] = given.items()
        _check_sought(way, sought, type)
        entry_points = self._entry_points()
        if path is not None:
            found = finding.by_path(entry_points, self.stub, path, under)
        elif name is not None:
            cls = type or children.entity_class()
            rows = self.retrieve(cls, ["name"], under=under)
            found = finding.by_name(rows, name)
        else:
            return finding.by_index(entry_points, self.stub, way, sought, type, under)
        return [each for each in found if type is None or isinstance(each, type)]

    @overload
    def events(self, **options: Unpack[EventOptions]) -> Generator[Event, None, None]: ...
    @overload
    def events(
        self, type: type[E], /, *types: type[E], **options: Unpack[EventOptions]
    ) -> Generator[E, None, None]: ...
    @overload
    def events(
        self, type: type[Event] | str, /, *types: type[Event] | str, **options: Unpack[EventOptions]
    ) -> Generator[Event, None, None]: ...
    def events(
        self, *types: type[DataObject] | str, **options: Unpack[EventOptions]
    ) -> Generator[DataObject, None, None]:
        """Read events, the oldest first, page by page; or follow them as they happen.

        The collector on the server is removed at the end, when the iterator is closed or forgotten, and where
        something goes wrong.

        Args:
            types: Classes of events, with all that extend them, or ids such as
                ``esx.problem.vmfs.heartbeat.timedout``. By default, all.
            options: Which of them, and how; all have a default.

                - ``under``: An entity that they are about, or one below it.
                - ``since``: When the first one happened. A time without a zone is that of this computer.
                - ``until``: When the last one happened.
                - ``filter``: What else they have to fit; what is given beside it goes before.
                - ``follow``: Whether to wait for those to come. Without ``since`` and ``filter``, it begins
                  with these.
                - ``timeout``: Seconds after which following ends; None sets no limit.
                - ``page``: How many events come at once; servers take up to 1000.

        Yields:
            The events.

        Raises:
            WaitInterrupted: Somebody else took away what following takes on the server.
            TypeError: A class is none of events.
            LookupError: The server has no event manager.
        """
        from .daily import happening

        return happening.chosen(self._entry_points(), self.stub, types, options)

    def watch(
        self, what: T | Iterable[T], paths: Iterable[str], *, timeout: float | None = None
    ) -> Generator[Changed[T], None, None]:
        """Watch properties of objects: all of them as they are, and then each change.

        What it takes on the server is removed at the end, when the iterator is closed or forgotten, and where
        something goes wrong. It ends when the last object has gone.

        Args:
            what: An object, or several of one connection.
            paths: The properties, such as ``runtime.powerState``.
            timeout: Seconds after which it ends; None sets no limit, zero takes one look.

        Yields:
            An object with all that is known of it, and which of that is new. The last one of an object that
            has gone says why.

        Raises:
            vmodl.query.InvalidProperty: An object has no such property.
            UnsupportedVersion: The server is too old for one of them.
            TypeError: It is neither an object nor a list of them, or ``paths`` is one text.
            WaitInterrupted: Somebody else took away what this takes on the server.
        """
        from .daily import paths as asked
        from .daily import watching

        objects = _on(self.stub, [what] if isinstance(what, ManagedObject) else what)
        wanted = asked.of_all(self.stub, objects, paths)
        return watching.changes(objects, wanted, timeout)


def _check_sought(way: str, value: object, cls: object) -> None:
    """Refuse what nothing can be found by.

    Raises:
        TypeError: The value is no text, or the class none.
    """
    if not isinstance(value, str):
        raise TypeError(f"{way} is a text, not {value!r:.80}")
    if cls is not None and not isinstance(cls, type):
        raise TypeError(f"type is a class, such as vim.VirtualMachine, not {cls!r:.80}")


def _on(stub: Stub, what: Iterable[T]) -> list[T]:
    """Objects that were given, by the connection of the session, whatever they came by.

    Raises:
        TypeError: There is something else among them.
    """
    if isinstance(what, str | ManagedObject):
        raise TypeError(f"a class of managed objects, or a list of them, is needed, not {what!r:.80}")
    if not isinstance(cast("object", what), Iterable) or isinstance(what, type):
        raise TypeError(f"managed objects are needed, such as session.find finds, not {what!r:.80}")
    found = list(what)
    for each in cast("list[object]", found):
        if not isinstance(each, ManagedObject):
            raise TypeError(f"managed objects are needed, not {each!r:.80}")
    return [each if each._stub is stub else each._by(stub) for each in found]
