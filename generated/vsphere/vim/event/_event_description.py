# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.EventDescription``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.event.EventDescription",
    wire_name="EventDescription",
    properties=lambda: (
        _rt.Property("category", "vim.ElementDescription", array=True),
        _rt.Property("eventInfo", "vim.event.EventDescription.EventDetail", array=True),
        _rt.Property(
            "enumeratedTypes",
            "vim.EnumDescription",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class EventDescription(vmodl.DynamicData):
    """The data object ``vim.event.EventDescription``.

    Fields:
        - ``category``: List of ``vim.ElementDescription``, required.
        - ``eventInfo``: List of ``vim.event.EventDescription.EventDetail``, required.
        - ``enumeratedTypes``: List of ``vim.EnumDescription``, optional. Since vSphere API 4.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/EventDescription.rst``
    """

    @_rt.data(
        "vim.event.EventDescription.EventArgDesc",
        wire_name="EventArgDesc",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("name", "string", since="vim.version.version5", rank=5),
            _rt.Property("type", "string", since="vim.version.version5", rank=5),
            _rt.Property(
                "description",
                "vim.ElementDescription",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class EventArgDesc(vmodl.DynamicData):
        """The data object ``vim.event.EventDescription.EventArgDesc``.

        Fields:
            - ``name``: ``string``, required.
            - ``type``: ``string``, required.
            - ``description``: ``vim.ElementDescription``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/event/EventDescription/EventArgDesc.rst``
        """

        name: str = ""
        """``string``, required. Since vSphere API 4.0."""
        type: str = ""
        """``string``, required. Since vSphere API 4.0."""
        description: vim.ElementDescription | None = None
        """``vim.ElementDescription``, optional. Since vSphere API 4.0."""

    @_rt.enum("vim.event.EventDescription.EventCategory", wire_name="EventCategory")
    class EventCategory(_rt.VimEnum):
        """The enum ``vim.event.EventDescription.EventCategory``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/event/EventDescription/EventCategory.rst``
        """

        info = "info"
        """The value ``info``."""
        warning = "warning"
        """The value ``warning``."""
        error = "error"
        """The value ``error``."""
        user = "user"
        """The value ``user``."""

    @_rt.data(
        "vim.event.EventDescription.EventDetail",
        wire_name="EventDescriptionEventDetail",
        properties=lambda: (
            _rt.Property("key", "TypeName"),
            _rt.Property(
                "description", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property("category", "string"),
            _rt.Property("formatOnDatacenter", "string"),
            _rt.Property("formatOnComputeResource", "string"),
            _rt.Property("formatOnHost", "string"),
            _rt.Property("formatOnVm", "string"),
            _rt.Property("fullFormat", "string"),
            _rt.Property(
                "longDescription", "string", optional=True, since="vim.version.version6", rank=6
            ),
        ),
    )
    class EventDetail(vmodl.DynamicData):
        """The data object ``vim.event.EventDescription.EventDetail``, on the wire ``EventDescriptionEventDetail``.

        Fields:
            - ``key``: ``TypeName``, required.
            - ``description``: ``string``, optional. Since vSphere API 4.0.
            - ``category``: ``string``, required.
            - ``formatOnDatacenter``: ``string``, required.
            - ``formatOnComputeResource``: ``string``, required.
            - ``formatOnHost``: ``string``, required.
            - ``formatOnVm``: ``string``, required.
            - ``fullFormat``: ``string``, required.
            - ``longDescription``: ``string``, optional. Since vSphere API 4.1.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/event/EventDescription/EventDetail.rst``
        """

        key: _rt.Field[str, str | _rt.TypeClass] = _rt.UNSET
        """``TypeName``, required. Since 1.0."""
        description: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        category: str = ""
        """``string``, required. Since 1.0."""
        formatOnDatacenter: str = ""
        """``string``, required. Since 1.0."""
        formatOnComputeResource: str = ""
        """``string``, required. Since 1.0."""
        formatOnHost: str = ""
        """``string``, required. Since 1.0."""
        formatOnVm: str = ""
        """``string``, required. Since 1.0."""
        fullFormat: str = ""
        """``string``, required. Since 1.0."""
        longDescription: str | None = None
        """``string``, optional. Since vSphere API 4.1."""

    category: _rt.Field[list[vim.ElementDescription], Iterable[vim.ElementDescription]] = _rt.EMPTY
    """List of ``vim.ElementDescription``, required. Since 1.0."""
    eventInfo: _rt.Field[
        list[vim.event.EventDescription.EventDetail],
        Iterable[vim.event.EventDescription.EventDetail],
    ] = _rt.EMPTY
    """List of ``vim.event.EventDescription.EventDetail``, required. Since 1.0."""
    enumeratedTypes: _rt.Field[list[vim.EnumDescription], Iterable[vim.EnumDescription]] = _rt.EMPTY
    """List of ``vim.EnumDescription``, optional. Since vSphere API 4.0."""
