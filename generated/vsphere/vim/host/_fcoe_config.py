# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.FcoeConfig``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.FcoeConfig",
    wire_name="FcoeConfig",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("priorityClass", "int", since="vim.version.version7", rank=7),
        _rt.Property("sourceMac", "string", since="vim.version.version7", rank=7),
        _rt.Property(
            "vlanRange",
            "vim.host.FcoeConfig.VlanRange",
            array=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "capabilities",
            "vim.host.FcoeConfig.FcoeCapabilities",
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property("fcoeActive", "boolean", since="vim.version.version7", rank=7),
    ),
)
class FcoeConfig(vmodl.DynamicData):
    """The data object ``vim.host.FcoeConfig``.

    Fields:
        - ``priorityClass``: ``int``, required.
        - ``sourceMac``: ``string``, required.
        - ``vlanRange``: List of ``vim.host.FcoeConfig.VlanRange``, required.
        - ``capabilities``: ``vim.host.FcoeConfig.FcoeCapabilities``, required.
        - ``fcoeActive``: ``boolean``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/host/FcoeConfig.rst``
    """

    @_rt.data(
        "vim.host.FcoeConfig.FcoeCapabilities",
        wire_name="FcoeConfigFcoeCapabilities",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("priorityClass", "boolean", since="vim.version.version7", rank=7),
            _rt.Property("sourceMacAddress", "boolean", since="vim.version.version7", rank=7),
            _rt.Property("vlanRange", "boolean", since="vim.version.version7", rank=7),
        ),
    )
    class FcoeCapabilities(vmodl.DynamicData):
        """The data object ``vim.host.FcoeConfig.FcoeCapabilities``, on the wire ``FcoeConfigFcoeCapabilities``.

        Fields:
            - ``priorityClass``: ``boolean``, required.
            - ``sourceMacAddress``: ``boolean``, required.
            - ``vlanRange``: ``boolean``, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/host/FcoeConfig/FcoeCapabilities.rst``
        """

        priorityClass: bool = False
        """``boolean``, required. Since vSphere API 5.0."""
        sourceMacAddress: bool = False
        """``boolean``, required. Since vSphere API 5.0."""
        vlanRange: bool = False
        """``boolean``, required. Since vSphere API 5.0."""

    @_rt.data(
        "vim.host.FcoeConfig.FcoeSpecification",
        wire_name="FcoeConfigFcoeSpecification",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("underlyingPnic", "string", since="vim.version.version7", rank=7),
            _rt.Property(
                "priorityClass", "int", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property(
                "sourceMac", "string", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property(
                "vlanRange",
                "vim.host.FcoeConfig.VlanRange",
                array=True,
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
        ),
    )
    class FcoeSpecification(vmodl.DynamicData):
        """The data object ``vim.host.FcoeConfig.FcoeSpecification``, on the wire ``FcoeConfigFcoeSpecification``.

        Fields:
            - ``underlyingPnic``: ``string``, required.
            - ``priorityClass``: ``int``, optional.
            - ``sourceMac``: ``string``, optional.
            - ``vlanRange``: List of ``vim.host.FcoeConfig.VlanRange``, optional.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/host/FcoeConfig/FcoeSpecification.rst``
        """

        underlyingPnic: str = ""
        """``string``, required. Since vSphere API 5.0."""
        priorityClass: int | None = None
        """``int``, optional. Since vSphere API 5.0."""
        sourceMac: str | None = None
        """``string``, optional. Since vSphere API 5.0."""
        vlanRange: _rt.Field[
            list[vim.host.FcoeConfig.VlanRange], Iterable[vim.host.FcoeConfig.VlanRange]
        ] = _rt.EMPTY
        """List of ``vim.host.FcoeConfig.VlanRange``, optional. Since vSphere API 5.0."""

    @_rt.data(
        "vim.host.FcoeConfig.VlanRange",
        wire_name="FcoeConfigVlanRange",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("vlanLow", "int", since="vim.version.version7", rank=7),
            _rt.Property("vlanHigh", "int", since="vim.version.version7", rank=7),
        ),
    )
    class VlanRange(vmodl.DynamicData):
        """The data object ``vim.host.FcoeConfig.VlanRange``, on the wire ``FcoeConfigVlanRange``.

        Fields:
            - ``vlanLow``: ``int``, required.
            - ``vlanHigh``: ``int``, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/host/FcoeConfig/VlanRange.rst``
        """

        vlanLow: int = 0
        """``int``, required. Since vSphere API 5.0."""
        vlanHigh: int = 0
        """``int``, required. Since vSphere API 5.0."""

    priorityClass: int = 0
    """``int``, required. Since vSphere API 5.0."""
    sourceMac: str = ""
    """``string``, required. Since vSphere API 5.0."""
    vlanRange: _rt.Field[
        list[vim.host.FcoeConfig.VlanRange], Iterable[vim.host.FcoeConfig.VlanRange]
    ] = _rt.EMPTY
    """List of ``vim.host.FcoeConfig.VlanRange``, required. Since vSphere API 5.0."""
    capabilities: vim.host.FcoeConfig.FcoeCapabilities = _rt.UNSET
    """``vim.host.FcoeConfig.FcoeCapabilities``, required. Since vSphere API 5.0."""
    fcoeActive: bool = False
    """``boolean``, required. Since vSphere API 5.0."""
