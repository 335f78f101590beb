# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.query.PropertyCollector``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.managed(
    "vmodl.query.PropertyCollector",
    wire_name="PropertyCollector",
    properties=lambda: (
        _rt.Property(
            "filter",
            "vmodl.query.PropertyCollector.Filter",
            array=True,
            optional=True,
            privilege="System.View",
        ),
    ),
)
class PropertyCollector(_rt.ManagedObject):
    """Reads properties of many managed objects in one call and reports how they change.

    A single read is made with ``vmodl.query.PropertyCollector.RetrievePropertiesEx``. For changes,
    create a filter and call ``vmodl.query.PropertyCollector.WaitForUpdatesEx`` again and again,
    each time with the version that the last answer brought.

    Filters belong to the session:

    - they cannot be shared between sessions
    - logging out destroys them
    - clients that share one session also share its filters and disturb one another

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vmodl.query.PropertyCollector.md``
        ``vmodl/query/PropertyCollector.rst``
    """

    @_rt.data(
        "vmodl.query.PropertyCollector.Change",
        wire_name="PropertyChange",
        properties=lambda: (
            _rt.Property("name", "PropertyPath"),
            _rt.Property("op", "vmodl.query.PropertyCollector.Change.Op"),
            _rt.Property("val", "anyType", optional=True),
        ),
    )
    class Change(vmodl.DynamicData):
        """New value of a property, or of a part of one.

        Fields:
            - ``name``: Path of what changed.
            - ``op``: What kind of change it is.
            - ``val``: New value; unset when something was removed.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vmodl.query.PropertyCollector.Change.md``
            ``vmodl/query/PropertyCollector/Change.rst``
        """

        @_rt.enum("vmodl.query.PropertyCollector.Change.Op", wire_name="PropertyChangeOp")
        class Op(_rt.VimEnum):
            """Kinds of change.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``enums.md``
                ``vmodl/query/PropertyCollector/Change/Op.rst``
            """

            add = "add"
            """A collection has gained an element."""
            remove = "remove"
            """A collection has lost an element."""
            assign = "assign"
            """There is a new value in place of the old one."""
            indirectRemove = "indirectRemove"
            """The property is gone because something that contained it was removed."""

        name: str = ""
        """Path of what changed. Elements of a collection are named by their key:

        - ``info`` is a whole property
        - ``info.state`` is a part of it
        - ``recentTask["task-7"]`` is an element
        """
        op: _rt.Field[
            vmodl.query.PropertyCollector.Change.Op, vmodl.query.PropertyCollector.Change.Op | str
        ] = _rt.UNSET
        """What kind of change it is."""
        val: object = None
        """New value; unset when something was removed."""

    @_rt.managed(
        "vmodl.query.PropertyCollector.Filter",
        wire_name="PropertyFilter",
        properties=lambda: (
            _rt.Property("spec", "vmodl.query.PropertyCollector.FilterSpec"),
            _rt.Property("partialUpdates", "boolean"),
        ),
    )
    class Filter(_rt.ManagedObject):
        """Selection of objects and properties whose changes a collector reports. It is made by
        ``vmodl.query.PropertyCollector.CreateFilter`` and ends with its collector or its session at
        the latest.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vmodl.query.PropertyCollector.Filter.md``
            ``vmodl/query/PropertyCollector/Filter.rst``
        """

        @property
        def spec(self) -> vmodl.query.PropertyCollector.FilterSpec:
            """Objects and properties that the filter covers."""
            _result: vmodl.query.PropertyCollector.FilterSpec = self._fetch("spec")
            return _result

        @property
        def partialUpdates(self) -> bool:
            """True if a change of a nested part is reported by itself, false if the enclosing
            property is reported as a whole.
            """
            _result: bool = self._fetch("partialUpdates")
            return _result

        @_rt.method("DestroyPropertyFilter")
        def DestroyPropertyFilter(self) -> None:
            """Stops watching and removes the filter."""
            self._invoke("DestroyPropertyFilter", {})

        Destroy = DestroyPropertyFilter

    @_rt.data(
        "vmodl.query.PropertyCollector.FilterSpec",
        wire_name="PropertyFilterSpec",
        properties=lambda: (
            _rt.Property("propSet", "vmodl.query.PropertyCollector.PropertySpec", array=True),
            _rt.Property("objectSet", "vmodl.query.PropertyCollector.ObjectSpec", array=True),
            _rt.Property(
                "reportMissingObjectsInResults",
                "boolean",
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
        ),
    )
    class FilterSpec(vmodl.DynamicData):
        """What a filter covers: from where to set out, how to move on, and which properties to
        take.

        Waiting for a task takes one object specification for the task and one property
        specification for ``info.state`` and its neighbours.

        Fields:
            - ``propSet``: Properties to report, one entry for each type of object.
            - ``objectSet``: Objects to start from.
            - ``reportMissingObjectsInResults``: What happens when a starting object does not exist:

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vmodl.query.PropertyCollector.FilterSpec.md``
            ``vmodl/query/PropertyCollector/FilterSpec.rst``
        """

        propSet: _rt.Field[
            list[vmodl.query.PropertyCollector.PropertySpec],
            Iterable[vmodl.query.PropertyCollector.PropertySpec],
        ] = _rt.EMPTY
        """Properties to report, one entry for each type of object."""
        objectSet: _rt.Field[
            list[vmodl.query.PropertyCollector.ObjectSpec],
            Iterable[vmodl.query.PropertyCollector.ObjectSpec],
        ] = _rt.EMPTY
        """Objects to start from."""
        reportMissingObjectsInResults: bool | None = None
        """What happens when a starting object does not exist:

        - false or unset: the call fails with a ``ManagedObjectNotFound`` fault
        - true: the call succeeds, and the answer lists the object among the missing ones

        Since:
            vSphere API 4.1 (``vim.version.version6``)
        """

    @_rt.data(
        "vmodl.query.PropertyCollector.FilterUpdate",
        wire_name="PropertyFilterUpdate",
        properties=lambda: (
            _rt.Property("filter", "vmodl.query.PropertyCollector.Filter"),
            _rt.Property(
                "objectSet", "vmodl.query.PropertyCollector.ObjectUpdate", array=True, optional=True
            ),
            _rt.Property(
                "missingSet",
                "vmodl.query.PropertyCollector.MissingObject",
                array=True,
                optional=True,
            ),
        ),
    )
    class FilterUpdate(vmodl.DynamicData):
        """Changes that one filter noticed. Something watched by two filters is reported twice.

        Fields:
            - ``filter``: The filter.
            - ``objectSet``: Objects with changes.
            - ``missingSet``: Starting objects that have ceased to exist since the version that the
              client passed.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vmodl.query.PropertyCollector.FilterUpdate.md``
            ``vmodl/query/PropertyCollector/FilterUpdate.rst``
        """

        filter: vmodl.query.PropertyCollector.Filter = _rt.UNSET
        """The filter."""
        objectSet: _rt.Field[
            list[vmodl.query.PropertyCollector.ObjectUpdate],
            Iterable[vmodl.query.PropertyCollector.ObjectUpdate],
        ] = _rt.EMPTY
        """Objects with changes."""
        missingSet: _rt.Field[
            list[vmodl.query.PropertyCollector.MissingObject],
            Iterable[vmodl.query.PropertyCollector.MissingObject],
        ] = _rt.EMPTY
        """Starting objects that have ceased to exist since the version that the client passed."""

    @_rt.data(
        "vmodl.query.PropertyCollector.MissingObject",
        wire_name="MissingObject",
        properties=lambda: (
            _rt.Property("obj", "vmodl.ManagedObject"),
            _rt.Property("fault", "vmodl.LocalizedMethodFault"),
        ),
    )
    class MissingObject(vmodl.DynamicData):
        """Starting object that could not be found.

        Fields:
            - ``obj``: Reference that leads nowhere.
            - ``fault``: Why it could not be found:

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vmodl.query.PropertyCollector.MissingObject.md``
            ``vmodl/query/PropertyCollector/MissingObject.rst``
        """

        obj: vmodl.ManagedObject = _rt.UNSET
        """Reference that leads nowhere."""
        fault: vmodl.MethodFault = _rt.UNSET
        """Why it could not be found:

        - ``ManagedObjectNotFound`` if it does not exist
        - ``SystemError`` if something went wrong inside the server
        """

    @_rt.data(
        "vmodl.query.PropertyCollector.MissingProperty",
        wire_name="MissingProperty",
        properties=lambda: (
            _rt.Property("path", "PropertyPath"),
            _rt.Property("fault", "vmodl.LocalizedMethodFault"),
        ),
    )
    class MissingProperty(vmodl.DynamicData):
        """Property that could not be read.

        Fields:
            - ``path``: Path of the property.
            - ``fault``: Why it could not be read:

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vmodl.query.PropertyCollector.MissingProperty.md``
            ``vmodl/query/PropertyCollector/MissingProperty.rst``
        """

        path: str = ""
        """Path of the property."""
        fault: vmodl.MethodFault = _rt.UNSET
        """Why it could not be read:

        - ``SecurityError`` if the session lacks the right
        - ``SystemError`` if something went wrong inside the server
        """

    @_rt.data(
        "vmodl.query.PropertyCollector.ObjectContent",
        wire_name="ObjectContent",
        properties=lambda: (
            _rt.Property("obj", "vmodl.ManagedObject"),
            _rt.Property("propSet", "vmodl.DynamicProperty", array=True, optional=True),
            _rt.Property(
                "missingSet",
                "vmodl.query.PropertyCollector.MissingProperty",
                array=True,
                optional=True,
            ),
        ),
    )
    class ObjectContent(vmodl.DynamicData):
        """Properties of one object, as read in a single retrieval.

        Fields:
            - ``obj``: The object.
            - ``propSet``: Values that could be read.
            - ``missingSet``: Properties that could not be read, with reasons.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vmodl.query.PropertyCollector.ObjectContent.md``
            ``vmodl/query/PropertyCollector/ObjectContent.rst``
        """

        obj: vmodl.ManagedObject = _rt.UNSET
        """The object."""
        propSet: _rt.Field[list[vmodl.DynamicProperty], Iterable[vmodl.DynamicProperty]] = _rt.EMPTY
        """Values that could be read. A property without a value is absent."""
        missingSet: _rt.Field[
            list[vmodl.query.PropertyCollector.MissingProperty],
            Iterable[vmodl.query.PropertyCollector.MissingProperty],
        ] = _rt.EMPTY
        """Properties that could not be read, with reasons."""

    @_rt.data(
        "vmodl.query.PropertyCollector.ObjectSpec",
        wire_name="ObjectSpec",
        properties=lambda: (
            _rt.Property("obj", "vmodl.ManagedObject", privilege="System.View"),
            _rt.Property("skip", "boolean", optional=True),
            _rt.Property(
                "selectSet",
                "vmodl.query.PropertyCollector.SelectionSpec",
                array=True,
                optional=True,
            ),
        ),
    )
    class ObjectSpec(vmodl.DynamicData):
        """Object to start from, and where to go from there.

        Fields:
            - ``obj``: The object.
            - ``skip``: True uses the object only as a starting point and does not report it.
            - ``selectSet``: Ways that lead from it to further objects.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vmodl.query.PropertyCollector.ObjectSpec.md``
            ``vmodl/query/PropertyCollector/ObjectSpec.rst``
        """

        obj: vmodl.ManagedObject = _rt.UNSET
        """The object.

        Privilege:
            ``System.View``
        """
        skip: bool | None = None
        """True uses the object only as a starting point and does not report it."""
        selectSet: _rt.Field[
            list[vmodl.query.PropertyCollector.SelectionSpec],
            Iterable[vmodl.query.PropertyCollector.SelectionSpec],
        ] = _rt.EMPTY
        """Ways that lead from it to further objects."""

    @_rt.data(
        "vmodl.query.PropertyCollector.ObjectUpdate",
        wire_name="ObjectUpdate",
        properties=lambda: (
            _rt.Property("kind", "vmodl.query.PropertyCollector.ObjectUpdate.Kind"),
            _rt.Property("obj", "vmodl.ManagedObject"),
            _rt.Property(
                "changeSet", "vmodl.query.PropertyCollector.Change", array=True, optional=True
            ),
            _rt.Property(
                "missingSet",
                "vmodl.query.PropertyCollector.MissingProperty",
                array=True,
                optional=True,
            ),
        ),
    )
    class ObjectUpdate(vmodl.DynamicData):
        """What happened to one object.

        Fields:
            - ``kind``: Whether the object came, stayed or went.
            - ``obj``: The object.
            - ``changeSet``: Changed properties; on arrival, all selected ones.
            - ``missingSet``: Properties that could not be read, with reasons.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vmodl.query.PropertyCollector.ObjectUpdate.md``
            ``vmodl/query/PropertyCollector/ObjectUpdate.rst``
        """

        @_rt.enum("vmodl.query.PropertyCollector.ObjectUpdate.Kind", wire_name="ObjectUpdateKind")
        class Kind(_rt.VimEnum):
            """What an update means for the object it concerns.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``enums.md``
                ``vmodl/query/PropertyCollector/ObjectUpdate/Kind.rst``
            """

            modify = "modify"
            """Still there, with other values."""
            enter = "enter"
            """New to the filter, which includes the first report of all."""
            leave = "leave"
            """No longer selected, perhaps because it was deleted."""

        kind: _rt.Field[
            vmodl.query.PropertyCollector.ObjectUpdate.Kind,
            vmodl.query.PropertyCollector.ObjectUpdate.Kind | str,
        ] = _rt.UNSET
        """Whether the object came, stayed or went."""
        obj: vmodl.ManagedObject = _rt.UNSET
        """The object."""
        changeSet: _rt.Field[
            list[vmodl.query.PropertyCollector.Change],
            Iterable[vmodl.query.PropertyCollector.Change],
        ] = _rt.EMPTY
        """Changed properties; on arrival, all selected ones."""
        missingSet: _rt.Field[
            list[vmodl.query.PropertyCollector.MissingProperty],
            Iterable[vmodl.query.PropertyCollector.MissingProperty],
        ] = _rt.EMPTY
        """Properties that could not be read, with reasons."""

    @_rt.data(
        "vmodl.query.PropertyCollector.PropertySpec",
        wire_name="PropertySpec",
        properties=lambda: (
            _rt.Property("type", "TypeName"),
            _rt.Property("all", "boolean", optional=True),
            _rt.Property("pathSet", "PropertyPath", array=True, optional=True),
        ),
    )
    class PropertySpec(vmodl.DynamicData):
        """Properties to report for one type of object. Objects of derived types are covered too,
        unless a closer entry exists.

        Fields:
            - ``type``: Managed object type that the entry is for.
            - ``all``: True takes every property and ignores
              ``vmodl.query.PropertyCollector.PropertySpec.pathSet``.
            - ``pathSet``: Paths of the properties to take, such as ``info.progress``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vmodl.query.PropertyCollector.PropertySpec.md``
            ``vmodl/query/PropertyCollector/PropertySpec.rst``
        """

        type: _rt.Field[str, str | _rt.TypeClass] = _rt.UNSET
        """Managed object type that the entry is for."""
        all: bool | None = None
        """True takes every property and ignores
        ``vmodl.query.PropertyCollector.PropertySpec.pathSet``. Expensive; name the ones that are
        needed.
        """
        pathSet: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """Paths of the properties to take, such as ``info.progress``. Without any, objects are
        reported with no properties.
        """

    @_rt.data(
        "vmodl.query.PropertyCollector.RetrieveOptions",
        wire_name="RetrieveOptions",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property("maxObjects", "int", optional=True, since="vim.version.version6", rank=6),
        ),
    )
    class RetrieveOptions(vmodl.DynamicData):
        """Limits for one call of ``vmodl.query.PropertyCollector.RetrievePropertiesEx``.

        Fields:
            - ``maxObjects``: Largest number of objects in one answer; the server may choose a
              smaller one.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vmodl.query.PropertyCollector.RetrieveOptions.md``
            ``vmodl/query/PropertyCollector/RetrieveOptions.rst``
        """

        maxObjects: int | None = None
        """Largest number of objects in one answer; the server may choose a smaller one."""

    @_rt.data(
        "vmodl.query.PropertyCollector.RetrieveResult",
        wire_name="RetrieveResult",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property("token", "string", optional=True, since="vim.version.version6", rank=6),
            _rt.Property(
                "objects",
                "vmodl.query.PropertyCollector.ObjectContent",
                array=True,
                since="vim.version.version6",
                rank=6,
            ),
        ),
    )
    class RetrieveResult(vmodl.DynamicData):
        """Part of what a retrieval found.

        Fields:
            - ``token``: Set if more is to come.
            - ``objects``: Objects of this part.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vmodl.query.PropertyCollector.RetrieveResult.md``
            ``vmodl/query/PropertyCollector/RetrieveResult.rst``
        """

        token: str | None = None
        """Set if more is to come. Pass it to
        ``vmodl.query.PropertyCollector.ContinueRetrievePropertiesEx``, once and within the same
        session.
        """
        objects: _rt.Field[
            list[vmodl.query.PropertyCollector.ObjectContent],
            Iterable[vmodl.query.PropertyCollector.ObjectContent],
        ] = _rt.EMPTY
        """Objects of this part."""

    @_rt.data(
        "vmodl.query.PropertyCollector.SelectionSpec",
        wire_name="SelectionSpec",
        properties=lambda: (_rt.Property("name", "string", optional=True),),
    )
    class SelectionSpec(vmodl.DynamicData):
        """Way from objects to further objects, or just the name of one that is defined elsewhere in
        the same specification. Referring by name allows loops, for example through nested folders.

        Fields:
            - ``name``: Name by which other places refer to this way.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vmodl.query.PropertyCollector.SelectionSpec.md``
            ``vmodl/query/PropertyCollector/SelectionSpec.rst``
        """

        name: str | None = None
        """Name by which other places refer to this way."""

    @_rt.data(
        "vmodl.query.PropertyCollector.UpdateSet",
        wire_name="UpdateSet",
        properties=lambda: (
            _rt.Property("version", "string"),
            _rt.Property(
                "filterSet", "vmodl.query.PropertyCollector.FilterUpdate", array=True, optional=True
            ),
            _rt.Property(
                "truncated", "boolean", optional=True, since="vim.version.version6", rank=6
            ),
        ),
    )
    class UpdateSet(vmodl.DynamicData):
        """What has changed between two versions.

        Fields:
            - ``version``: Name of the state reached.
            - ``filterSet``: Changes, sorted by the filter that noticed them.
            - ``truncated``: True if this is only a part, and the rest waits for the next call.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vmodl.query.PropertyCollector.UpdateSet.md``
            ``vmodl/query/PropertyCollector/UpdateSet.rst``
        """

        version: str = ""
        """Name of the state reached. Pass it to the next call; it has no meaning beyond that, and
        none for another collector.
        """
        filterSet: _rt.Field[
            list[vmodl.query.PropertyCollector.FilterUpdate],
            Iterable[vmodl.query.PropertyCollector.FilterUpdate],
        ] = _rt.EMPTY
        """Changes, sorted by the filter that noticed them."""
        truncated: bool | None = None
        """True if this is only a part, and the rest waits for the next call.

        Until the rest is fetched, no other kind of update call may be made with this version;
        ``vmodl.query.PropertyCollector.WaitOptions.maxObjectUpdates`` is what usually splits an
        answer.

        Since:
            vSphere API 4.1 (``vim.version.version6``)
        """

    @_rt.data(
        "vmodl.query.PropertyCollector.WaitOptions",
        wire_name="WaitOptions",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property(
                "maxWaitSeconds", "int", optional=True, since="vim.version.version6", rank=6
            ),
            _rt.Property(
                "maxObjectUpdates", "int", optional=True, since="vim.version.version6", rank=6
            ),
        ),
    )
    class WaitOptions(vmodl.DynamicData):
        """Limits for one call of ``vmodl.query.PropertyCollector.WaitForUpdatesEx``.

        Fields:
            - ``maxWaitSeconds``: Longest time to wait for a change, in seconds.
            - ``maxObjectUpdates``: Largest number of object updates in one answer; the server may
              choose a smaller one.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vmodl.query.PropertyCollector.WaitOptions.md``
            ``vmodl/query/PropertyCollector/WaitOptions.rst``
        """

        maxWaitSeconds: int | None = None
        """Longest time to wait for a change, in seconds. Zero answers at once; unset leaves the
        limit to the server, and calls may then block for very long.
        """
        maxObjectUpdates: int | None = None
        """Largest number of object updates in one answer; the server may choose a smaller one."""

    @_rt.data(
        "vmodl.query.PropertyCollector.TraversalSpec",
        wire_name="TraversalSpec",
        properties=lambda: (
            _rt.Property("type", "TypeName"),
            _rt.Property("path", "PropertyPath"),
            _rt.Property("skip", "boolean", optional=True),
            _rt.Property(
                "selectSet",
                "vmodl.query.PropertyCollector.SelectionSpec",
                array=True,
                optional=True,
            ),
        ),
    )
    class TraversalSpec(SelectionSpec):
        """Way that leads along one property to the objects it refers to.

        Fields:
            - ``type``: Type of the objects at which the way begins.
            - ``path``: Property that holds the references.
            - ``skip``: True passes through the objects that are reached without reporting them.
            - ``selectSet``: Ways that continue from the objects that are reached.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vmodl.query.PropertyCollector.TraversalSpec.md``
            ``vmodl/query/PropertyCollector/TraversalSpec.rst``
        """

        type: _rt.Field[str, str | _rt.TypeClass] = _rt.UNSET
        """Type of the objects at which the way begins."""
        path: str = ""
        """Property that holds the references."""
        skip: bool | None = None
        """True passes through the objects that are reached without reporting them."""
        selectSet: _rt.Field[
            list[vmodl.query.PropertyCollector.SelectionSpec],
            Iterable[vmodl.query.PropertyCollector.SelectionSpec],
        ] = _rt.EMPTY
        """Ways that continue from the objects that are reached."""

    @property
    def filter(self) -> list[vmodl.query.PropertyCollector.Filter]:
        """Filters that this session has created on this collector.

        Privilege:
            ``System.View``
        """
        _result: list[vmodl.query.PropertyCollector.Filter] = self._fetch("filter")
        return _result

    @_rt.method(
        "CreateFilter",
        privilege="System.View",
        raises=(
            vmodl.query.InvalidProperty,
            vmodl.fault.InvalidArgument,
            vmodl.fault.InvalidType,
            vmodl.fault.ManagedObjectNotFound,
        ),
        parameters=(
            _rt.Parameter("spec", "vmodl.query.PropertyCollector.FilterSpec"),
            _rt.Parameter("partialUpdates", "boolean"),
        ),
        returns=_rt.Returns("vmodl.query.PropertyCollector.Filter"),
    )
    def CreateFilter(
        self, spec: vmodl.query.PropertyCollector.FilterSpec, partialUpdates: bool
    ) -> vmodl.query.PropertyCollector.Filter:
        """Begins to watch the objects and properties that a specification selects. The first update
        afterwards reports all of them as they are.

        Args:
            spec: Objects and properties to watch.
            partialUpdates: True reports only the nested part that changed; false reports the whole
                value of the property that the specification names.

        Returns:
            The new filter. Destroy it when it has served its purpose.

        Raises:
            vmodl.query.InvalidProperty: One of the selected objects has no property of a given
                name.
            vmodl.fault.InvalidArgument: The specification is empty, or it selects properties that
                its type does not have.
            vmodl.fault.InvalidType: A type name in the specification is unknown to the server.
            vmodl.fault.ManagedObjectNotFound: A selected object does not exist; see
                ``vmodl.query.PropertyCollector.FilterSpec.reportMissingObjectsInResults`` for a way
                to avoid this.

        Privilege:
            ``System.View``
        """
        _arguments = {"spec": spec, "partialUpdates": partialUpdates}
        self._check_arguments("CreateFilter", _arguments)
        _result: vmodl.query.PropertyCollector.Filter = self._invoke("CreateFilter", _arguments)
        return _result

    @_rt.method(
        "RetrieveProperties",
        privilege="System.Anonymous",
        raises=(
            vmodl.query.InvalidProperty,
            vmodl.fault.InvalidArgument,
            vmodl.fault.InvalidType,
            vmodl.fault.ManagedObjectNotFound,
        ),
        parameters=(
            _rt.Parameter("specSet", "vmodl.query.PropertyCollector.FilterSpec", array=True),
        ),
        returns=_rt.Returns(
            "vmodl.query.PropertyCollector.ObjectContent", array=True, optional=True
        ),
        deprecated="Superseded in API 4.1 by ``vmodl.query.PropertyCollector.RetrievePropertiesEx``.",
    )
    def RetrieveProperties(
        self, specSet: Iterable[vmodl.query.PropertyCollector.FilterSpec]
    ) -> list[vmodl.query.PropertyCollector.ObjectContent]:
        """Reads the selected properties once and returns everything in a single answer.

        Args:
            specSet: Objects and properties to read. An object that several entries select appears
                once.

        Returns:
            One entry per object found.

        Raises:
            vmodl.query.InvalidProperty: As for ``vmodl.query.PropertyCollector.CreateFilter``.
            vmodl.fault.InvalidArgument: As for ``vmodl.query.PropertyCollector.CreateFilter``.
            vmodl.fault.InvalidType: As for ``vmodl.query.PropertyCollector.CreateFilter``.
            vmodl.fault.ManagedObjectNotFound: As for
                ``vmodl.query.PropertyCollector.CreateFilter``.

        Privilege:
            ``System.Anonymous``

        Deprecated:
            Superseded in API 4.1 by ``vmodl.query.PropertyCollector.RetrievePropertiesEx``.
        """
        _arguments = {"specSet": _rt.array("specSet", specSet)}
        self._check_arguments("RetrieveProperties", _arguments)
        _result: list[vmodl.query.PropertyCollector.ObjectContent] = self._invoke(
            "RetrieveProperties", _arguments
        )
        return _result

    RetrieveContents = RetrieveProperties

    @_rt.method(
        "CheckForUpdates",
        privilege="System.View",
        raises=(vmodl.query.InvalidCollectorVersion, vmodl.fault.RequestCanceled),
        parameters=(_rt.Parameter("version", "string", optional=True),),
        returns=_rt.Returns("vmodl.query.PropertyCollector.UpdateSet", optional=True),
        deprecated="Superseded in API 4.1: call ``vmodl.query.PropertyCollector.WaitForUpdatesEx`` with a limit of zero seconds.",
    )
    def CheckForUpdates(
        self, version: str | None = None
    ) -> vmodl.query.PropertyCollector.UpdateSet | None:
        """Reports what has changed since a version, without waiting. Meant for polling.

        Args:
            version: Version that the client has seen: empty for the first call, afterwards the one
                from the previous answer, provided that answer was complete.

        Returns:
            The changes, or nothing at all when there are none.

        Raises:
            vmodl.query.InvalidCollectorVersion: The version is not one that this collector has
                given to this session, or it is too old.
            vmodl.fault.RequestCanceled: Before the work began, waiting was cancelled, the session
                ended or the collector was destroyed.

        Privilege:
            ``System.View``

        Deprecated:
            Superseded in API 4.1: call ``vmodl.query.PropertyCollector.WaitForUpdatesEx`` with a
            limit of zero seconds.
        """
        _arguments = {"version": version}
        _result: vmodl.query.PropertyCollector.UpdateSet | None = self._invoke(
            "CheckForUpdates", _arguments
        )
        return _result

    @_rt.method(
        "WaitForUpdates",
        privilege="System.View",
        raises=(vmodl.query.InvalidCollectorVersion, vmodl.fault.RequestCanceled),
        parameters=(_rt.Parameter("version", "string", optional=True),),
        returns=_rt.Returns("vmodl.query.PropertyCollector.UpdateSet"),
        deprecated="Superseded in API 4.1 by ``vmodl.query.PropertyCollector.WaitForUpdatesEx``.",
    )
    def WaitForUpdates(self, version: str | None = None) -> vmodl.query.PropertyCollector.UpdateSet:
        """Reports what has changed since a version and blocks until something has, with no limit of
        time. ``vmodl.query.PropertyCollector.WaitForUpdatesEx`` does the same with a limit.

        Args:
            version: Version that the client has seen: empty for the first call, afterwards the one
                from the previous answer, provided that answer was complete.

        Returns:
            The changes.

        Raises:
            vmodl.query.InvalidCollectorVersion: The version is not one that this collector has
                given to this session, or it is too old.
            vmodl.fault.RequestCanceled: While the call was waiting, it was cancelled, the session
                ended or the collector was destroyed.

        Privilege:
            ``System.View``

        Deprecated:
            Superseded in API 4.1 by ``vmodl.query.PropertyCollector.WaitForUpdatesEx``.
        """
        _arguments = {"version": version}
        _result: vmodl.query.PropertyCollector.UpdateSet = self._invoke(
            "WaitForUpdates", _arguments
        )
        return _result

    @_rt.method("CancelWaitForUpdates", privilege="System.View")
    def CancelWaitForUpdates(self) -> None:
        """Wakes the calls of this session that wait for updates; they end with
        ``vmodl.fault.RequestCanceled``. A call that is already preparing its answer is left alone.

        Privilege:
            ``System.View``
        """
        self._invoke("CancelWaitForUpdates", {})

    @_rt.method(
        "WaitForUpdatesEx",
        since="vim.version.version6",
        rank=6,
        privilege="System.View",
        raises=(vmodl.query.InvalidCollectorVersion, vmodl.fault.RequestCanceled),
        parameters=(
            _rt.Parameter("version", "string", optional=True, since="vim.version.version6", rank=6),
            _rt.Parameter(
                "options",
                "vmodl.query.PropertyCollector.WaitOptions",
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
        ),
        returns=_rt.Returns("vmodl.query.PropertyCollector.UpdateSet", optional=True),
    )
    def WaitForUpdatesEx(
        self,
        version: str | None = None,
        options: vmodl.query.PropertyCollector.WaitOptions | None = None,
    ) -> vmodl.query.PropertyCollector.UpdateSet | None:
        """Reports what has changed since a version, waiting for a change no longer than the options
        allow. Answers may arrive in parts; ``vmodl.query.PropertyCollector.UpdateSet.truncated``
        tells. Make one such call at a time per session, because a second one can throw away what
        the first has suspended.

        Args:
            version: Version that the client has seen. Accepted are:

                - an empty text, which starts from nothing
                - the version from any complete answer
                - the version from a partial answer, if it was the last one received
            options: Limits for this call. Leaving them out sets no limit.

        Returns:
            The changes, or nothing when the time was up first.

        Raises:
            vmodl.query.InvalidCollectorVersion: The version is not acceptable under the rules given
                for the argument.
            vmodl.fault.RequestCanceled: While the call was waiting, it was cancelled, the session
                ended or the collector was destroyed.

        Privilege:
            ``System.View``

        Since:
            vSphere API 4.1 (``vim.version.version6``)
        """
        _arguments = {"version": version, "options": options}
        if self._rank < 6:
            self._unsupported("WaitForUpdatesEx", 6)
        self._check_arguments("WaitForUpdatesEx", _arguments)
        _result: vmodl.query.PropertyCollector.UpdateSet | None = self._invoke(
            "WaitForUpdatesEx", _arguments
        )
        return _result

    @_rt.method(
        "RetrievePropertiesEx",
        since="vim.version.version6",
        rank=6,
        privilege="System.Anonymous",
        raises=(
            vmodl.query.InvalidProperty,
            vmodl.fault.InvalidArgument,
            vmodl.fault.InvalidType,
            vmodl.fault.ManagedObjectNotFound,
        ),
        parameters=(
            _rt.Parameter(
                "specSet",
                "vmodl.query.PropertyCollector.FilterSpec",
                array=True,
                since="vim.version.version6",
                rank=6,
            ),
            _rt.Parameter(
                "options",
                "vmodl.query.PropertyCollector.RetrieveOptions",
                since="vim.version.version6",
                rank=6,
            ),
        ),
        returns=_rt.Returns("vmodl.query.PropertyCollector.RetrieveResult", optional=True),
    )
    def RetrievePropertiesEx(
        self,
        specSet: Iterable[vmodl.query.PropertyCollector.FilterSpec],
        options: vmodl.query.PropertyCollector.RetrieveOptions,
    ) -> vmodl.query.PropertyCollector.RetrieveResult | None:
        """Reads the selected properties once. A large answer comes in parts: the first one here,
        the others from ``vmodl.query.PropertyCollector.ContinueRetrievePropertiesEx``.

        Args:
            specSet: Objects and properties to read. An object that several entries select appears
                once.
            options: Limits for this call. An empty object sets none.

        Returns:
            First part of the answer, or nothing when no object was selected.

        Raises:
            vmodl.query.InvalidProperty: As for ``vmodl.query.PropertyCollector.CreateFilter``.
            vmodl.fault.InvalidArgument: As for ``vmodl.query.PropertyCollector.CreateFilter``.
            vmodl.fault.InvalidType: As for ``vmodl.query.PropertyCollector.CreateFilter``.
            vmodl.fault.ManagedObjectNotFound: As for
                ``vmodl.query.PropertyCollector.CreateFilter``.

        Privilege:
            ``System.Anonymous``

        Since:
            vSphere API 4.1 (``vim.version.version6``)
        """
        _arguments = {"specSet": _rt.array("specSet", specSet), "options": options}
        if self._rank < 6:
            self._unsupported("RetrievePropertiesEx", 6)
        self._check_arguments("RetrievePropertiesEx", _arguments)
        _result: vmodl.query.PropertyCollector.RetrieveResult | None = self._invoke(
            "RetrievePropertiesEx", _arguments
        )
        return _result

    @_rt.method(
        "ContinueRetrievePropertiesEx",
        since="vim.version.version6",
        rank=6,
        privilege="System.View",
        raises=(vmodl.query.InvalidProperty, vmodl.fault.InvalidArgument),
        parameters=(_rt.Parameter("token", "string", since="vim.version.version6", rank=6),),
        returns=_rt.Returns("vmodl.query.PropertyCollector.RetrieveResult"),
    )
    def ContinueRetrievePropertiesEx(
        self, token: str
    ) -> vmodl.query.PropertyCollector.RetrieveResult:
        """Fetches the next part of an answer that
        ``vmodl.query.PropertyCollector.RetrievePropertiesEx`` began in this session.

        Args:
            token: The ``vmodl.query.PropertyCollector.RetrieveResult.token`` of the part received
                last.

        Returns:
            Next part of the answer.

        Raises:
            vmodl.query.InvalidProperty: A property turned out not to exist while the rest was being
                read.
            vmodl.fault.InvalidArgument: The token is not the one handed out last to this session by
                this collector.

        Privilege:
            ``System.View``

        Since:
            vSphere API 4.1 (``vim.version.version6``)
        """
        _arguments = {"token": token}
        if self._rank < 6:
            self._unsupported("ContinueRetrievePropertiesEx", 6)
        _result: vmodl.query.PropertyCollector.RetrieveResult = self._invoke(
            "ContinueRetrievePropertiesEx", _arguments
        )
        return _result

    @_rt.method(
        "CancelRetrievePropertiesEx",
        since="vim.version.version6",
        rank=6,
        privilege="System.View",
        raises=(vmodl.query.InvalidProperty, vmodl.fault.InvalidArgument),
        parameters=(_rt.Parameter("token", "string", since="vim.version.version6", rank=6),),
    )
    def CancelRetrievePropertiesEx(self, token: str) -> None:
        """Tells the server that the remaining parts of an answer are not wanted any more.

        Args:
            token: The ``vmodl.query.PropertyCollector.RetrieveResult.token`` of the part received
                last.

        Raises:
            vmodl.query.InvalidProperty: A property turned out not to exist while the rest was being
                read.
            vmodl.fault.InvalidArgument: The token is not the one handed out last to this session by
                this collector.

        Privilege:
            ``System.View``

        Since:
            vSphere API 4.1 (``vim.version.version6``)
        """
        _arguments = {"token": token}
        if self._rank < 6:
            self._unsupported("CancelRetrievePropertiesEx", 6)
        self._invoke("CancelRetrievePropertiesEx", _arguments)

    @_rt.method(
        "CreatePropertyCollector",
        since="vim.version.version6",
        rank=6,
        privilege="System.View",
        returns=_rt.Returns("vmodl.query.PropertyCollector"),
    )
    def CreatePropertyCollector(self) -> vmodl.query.PropertyCollector:
        """Creates one more collector for this session, with filters and versions of its own. Code
        that waits for tasks should use one, so that it cannot interfere with other code of the same
        session.

        Returns:
            The new collector. It ends with
            ``vmodl.query.PropertyCollector.DestroyPropertyCollector`` or with the session.

        Privilege:
            ``System.View``

        Since:
            vSphere API 4.1 (``vim.version.version6``)
        """
        if self._rank < 6:
            self._unsupported("CreatePropertyCollector", 6)
        _result: vmodl.query.PropertyCollector = self._invoke("CreatePropertyCollector", {})
        return _result

    @_rt.method(
        "DestroyPropertyCollector",
        since="vim.version.version6",
        rank=6,
        privilege="System.View",
        raises=(vmodl.fault.NotSupported,),
    )
    def DestroyPropertyCollector(self) -> None:
        """Destroys a collector made by ``vmodl.query.PropertyCollector.CreatePropertyCollector``
        together with its filters. The default collector of the service cannot be destroyed.

        Raises:
            vmodl.fault.NotSupported: This is the default collector.

        Privilege:
            ``System.View``

        Since:
            vSphere API 4.1 (``vim.version.version6``)
        """
        if self._rank < 6:
            self._unsupported("DestroyPropertyCollector", 6)
        self._invoke("DestroyPropertyCollector", {})

    Destroy = DestroyPropertyCollector
