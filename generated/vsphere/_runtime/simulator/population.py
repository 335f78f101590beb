# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""What a server is told about its inventory, and about what its objects do and show."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, TypeVar, cast, overload

from ..managed_object import ManagedObject
from .assembly import ServerBase
from .core.added_object import AddedObject, is_reader
from .core.extensions import Handler, Reader
from .core.generated_types import info_of
from .core.inventory import Entity
from .core.named import entry_point_name, managed_type, method_name, property_name
from .core.registration import SharedObject, register, unregister
from .core.settings import changed
from .core.transfer import carried
from .core.world import World
from .tasks.task import Task
from .tasks.work import ServerTask

M = TypeVar("M", bound=ManagedObject)
NOTHING: Final = MappingProxyType[str, Handler]({})


class Population(ServerBase):
    """The part of ``Server`` for entities, and for what users of the simulator carry out themselves."""

    @property
    def root(self) -> ManagedObject:
        """The folder at the top of the inventory."""
        return self._shown(self._world.inventory.root.ref)

    @overload
    def add_entity(
        self, type: type[M], name: str, parent: ManagedObject | None = None, /, **properties: object
    ) -> M: ...
    @overload
    def add_entity(
        self, type: str, name: str, parent: ManagedObject | None = None, /, **properties: object
    ) -> ManagedObject: ...
    def add_entity(
        self,
        type: str | type[ManagedObject],
        name: str,
        parent: ManagedObject | None = None,
        /,
        **properties: object,
    ) -> ManagedObject:
        """Put something into the inventory.

        Args:
            type: A managed object type, as a class or by name.
            name: Its name.
            parent: What it is below of; the root folder where left out.
            properties: Values of its properties.

        Returns:
            The object, with an administrator's connection and equal to those that clients get.

        Raises:
            LookupError: There is no such type, no such parent or no such property.
        """
        cls = managed_type(type)
        with self._world.present():
            values: dict[str, object] = {}
            for path, value in properties.items():
                values.update([changed(cls, values, path, value)])
            inventory = self._world.inventory
            above = self._entity(parent) if parent is not None else inventory.root
            entity = inventory.add(info_of(cls).name, name, above)
            for key, value in values.items():
                entity.set(key, value)
            return self._shown(entity.ref)

    @overload
    def add_object(
        self,
        type: type[M],
        /,
        *,
        id: str = "",
        entry_point: str = "",
        properties: Mapping[str, object] = NOTHING,
        methods: Mapping[str, Handler] = NOTHING,
    ) -> M: ...
    @overload
    def add_object(
        self,
        type: str,
        /,
        *,
        id: str = "",
        entry_point: str = "",
        properties: Mapping[str, object] = NOTHING,
        methods: Mapping[str, Handler] = NOTHING,
    ) -> ManagedObject: ...
    def add_object(
        self,
        type: str | type[ManagedObject],
        /,
        *,
        id: str = "",
        entry_point: str = "",
        properties: Mapping[str, object] = NOTHING,
        methods: Mapping[str, Handler] = NOTHING,
    ) -> ManagedObject:
        """Put an object on the server that is no entity, such as a manager that the simulator does not have.

        Args:
            type: A managed object type, as a class or by name.
            id: Its id on the server; the last part of the type's name where left out.
            entry_point: Its name in the service content, such as ``alarmManager``; nowhere where left out.
            properties: By name, values, or functions of a request that compute them as for ``compute``. The
                name of a value may be a path, as for ``update``.
            methods: By name, wire name or alias, what carries them out, as for ``handle``.

        Returns:
            The object, with an administrator's connection and equal to those that clients get.

        Raises:
            LookupError: There is no such type, method, property or place in the service content.
            ValueError: The server has something under this id, or at this place.
        """
        cls = managed_type(type)
        name = entry_point_name(entry_point) if entry_point else ""
        handlers = {method_name(cls, key): handler for key, handler in methods.items()}
        readers: dict[str, Reader] = {}
        values: dict[str, object] = {}
        for path, value in properties.items():
            if is_reader(value):
                readers[property_name(cls, path)] = cast(Reader, value)
            else:
                values.update([changed(cls, values, path, value)])

        def make(world: World, ref: ManagedObject) -> AddedObject:
            return AddedObject(world, ref, values, readers, handlers)

        declared = SharedObject(type=info_of(cls).name, make=make, id=id, entry_point=name)
        with self._world.present():
            register(self._world, declared)
            return self._shown(declared.ref)

    def update(self, target: ManagedObject, /, **properties: object) -> None:
        """Change properties of an entity or of an object that was added; filters of clients report it.

        Args:
            target: The entity or object.
            properties: New values, None for unset. A name may be a path into the value, such as
                ``**{"runtime.powerState": "poweredOn"}``; with ``parent``, the entity moves.

        Raises:
            LookupError: There is no such object or property, or it is computed. Nothing has changed then.
        """
        with self._world.present():
            known = self._added(target) or self._entity(target)
            cls = type(known.ref)
            moves = isinstance(known, Entity) and "parent" in properties
            above = self._entity(properties.pop("parent")) if moves else None
            values = dict(known.values)
            for path, value in properties.items():
                name, whole = changed(cls, values, path, value)
                computed = isinstance(known, AddedObject) and name in known.computed
                if computed or self._world.extensions.reader(known.ref, name):
                    raise LookupError(f"{info_of(cls).name}.{name} is computed, so that it cannot be set")
                values[name] = whole
            if isinstance(known, Entity) and above is not None:
                self._world.inventory.move(known, above)
            for name, whole in values.items():
                if whole is not known.values.get(name) and not (moves and name == "parent"):
                    known.set(name, whole)

    def remove(self, target: ManagedObject | ServerTask) -> None:
        """Let an entity, with what is below it, a task or an object that was added disappear.

        Who could not see an entity does not see its tasks afterwards either.

        Raises:
            LookupError: It does not exist, or everything is below it.
        """
        ref = target.reference if isinstance(target, ServerTask) else target
        with self._world.present():
            known = self._world.objects.get(self._id(ref))
            if isinstance(known, Task):
                self._parts.tasks.drop(known)
            elif isinstance(known, AddedObject):
                unregister(self._world, known)
            else:
                entity = self._entity(ref)
                if entity is self._world.inventory.root:
                    raise LookupError("the folder at the top of the inventory stays")
                self._world.inventory.remove(entity.id)

    def handle(self, type: str | type[ManagedObject], method: object, handler: Handler) -> None:
        """Have a method carried out that the simulator does not know, or otherwise than it would.

        Args:
            type: The managed object type that has the method, as a class or by name.
            method: Its name, wire name or alias, or the method itself, such as ``vim.Task.CancelTask``.
            handler: Is called with the request, after version, login and privilege were looked at. It
                returns the result, where that is a task the ``ServerTask``, or raises a fault.

        Raises:
            LookupError: There is no such type or method.
        """
        cls = managed_type(type)
        with self._world.present():
            self._world.extensions.handlers[info_of(cls).name, method_name(cls, method)] = handler

    def compute(self, type: str | type[ManagedObject], property: str, reader: Reader) -> None:
        """Have a property computed whenever somebody reads it.

        Filters of clients look at it after every change of the server, and report a new value then.

        Args:
            type: The managed object type that has the property, as a class or by name.
            property: Its name.
            reader: Is called with a request that has no arguments, after login and privilege were looked at.
                It returns the value, None for unset, or raises a fault.

        Raises:
            LookupError: There is no such type or property.
        """
        cls = managed_type(type)
        with self._world.present():
            self._world.extensions.readers[info_of(cls).name, property_name(cls, property)] = reader
            self._world.changed()

    def _added(self, target: ManagedObject) -> AddedObject | None:
        known = self._world.objects.get(self._id(target))
        return known if isinstance(known, AddedObject) else None

    def _shown(self, ref: ManagedObject) -> ManagedObject:
        """A reference as users of the simulator get it, with an administrator's connection."""
        shown = carried(ref, self._world.extensions.stub)
        assert isinstance(shown, ManagedObject)
        return shown
