# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.OvfConsumer``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.opaque("vim.OvfConsumer")
class OvfConsumer(_rt.Opaque):
    """``vim.OvfConsumer``, of which this package knows no more than the name."""

    @_rt.data(
        "vim.OvfConsumer.OstNode",
        wire_name="OvfConsumerOstNode",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("id", "string", since="vim.version.version7", rank=7),
            _rt.Property("type", "string", since="vim.version.version7", rank=7),
            _rt.Property(
                "section",
                "vim.OvfConsumer.OvfSection",
                array=True,
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "child",
                "vim.OvfConsumer.OstNode",
                array=True,
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "entity", "vim.ManagedEntity", optional=True, since="vim.version.version7", rank=7
            ),
        ),
    )
    class OstNode(vmodl.DynamicData):
        """The data object ``vim.OvfConsumer.OstNode``, on the wire ``OvfConsumerOstNode``.

        Fields:
            - ``id``: ``string``, required.
            - ``type``: ``string``, required.
            - ``section``: List of ``vim.OvfConsumer.OvfSection``, optional.
            - ``child``: List of ``vim.OvfConsumer.OstNode``, optional.
            - ``entity``: ``vim.ManagedEntity``, optional.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/OvfConsumer/OstNode.rst``
        """

        id: str = ""
        """``string``, required. Since vSphere API 5.0."""
        type: str = ""
        """``string``, required. Since vSphere API 5.0."""
        section: _rt.Field[
            list[vim.OvfConsumer.OvfSection], Iterable[vim.OvfConsumer.OvfSection]
        ] = _rt.EMPTY
        """List of ``vim.OvfConsumer.OvfSection``, optional. Since vSphere API 5.0."""
        child: _rt.Field[list[vim.OvfConsumer.OstNode], Iterable[vim.OvfConsumer.OstNode]] = (
            _rt.EMPTY
        )
        """List of ``vim.OvfConsumer.OstNode``, optional. Since vSphere API 5.0."""
        entity: vim.ManagedEntity | None = None
        """``vim.ManagedEntity``, optional. Since vSphere API 5.0."""

    @_rt.enum(
        "vim.OvfConsumer.OstNodeType",
        wire_name="OvfConsumerOstNodeType",
        since="vim.version.version7",
        rank=7,
    )
    class OstNodeType(_rt.VimEnum):
        """The enum ``vim.OvfConsumer.OstNodeType``, on the wire ``OvfConsumerOstNodeType``.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/OvfConsumer/OstNodeType.rst``
        """

        envelope = "envelope"
        """The value ``envelope``."""
        virtualSystem = "virtualSystem"
        """The value ``virtualSystem``."""
        virtualSystemCollection = "virtualSystemCollection"
        """The value ``virtualSystemCollection``."""

    @_rt.data(
        "vim.OvfConsumer.OvfSection",
        wire_name="OvfConsumerOvfSection",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("lineNumber", "int", since="vim.version.version7", rank=7),
            _rt.Property("xml", "string", since="vim.version.version7", rank=7),
        ),
    )
    class OvfSection(vmodl.DynamicData):
        """The data object ``vim.OvfConsumer.OvfSection``, on the wire ``OvfConsumerOvfSection``.

        Fields:
            - ``lineNumber``: ``int``, required.
            - ``xml``: ``string``, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/OvfConsumer/OvfSection.rst``
        """

        lineNumber: int = 0
        """``int``, required. Since vSphere API 5.0."""
        xml: str = ""
        """``string``, required. Since vSphere API 5.0."""
