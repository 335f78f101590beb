# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.ResourceConfigSpec``."""

from __future__ import annotations

import datetime

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.ResourceConfigSpec",
    wire_name="ResourceConfigSpec",
    properties=lambda: (
        _rt.Property("entity", "vim.ManagedEntity", optional=True),
        _rt.Property("changeVersion", "string", optional=True),
        _rt.Property("lastModified", "dateTime", optional=True),
        _rt.Property("cpuAllocation", "vim.ResourceAllocationInfo"),
        _rt.Property("memoryAllocation", "vim.ResourceAllocationInfo"),
        _rt.Property(
            "scaleDescendantsShares", "string", optional=True, since="vim.version.v7_0", rank=18
        ),
    ),
)
class ResourceConfigSpec(vmodl.DynamicData):
    """The data object ``vim.ResourceConfigSpec``.

    Fields:
        - ``entity``: ``vim.ManagedEntity``, optional.
        - ``changeVersion``: ``string``, optional.
        - ``lastModified``: ``dateTime``, optional.
        - ``cpuAllocation``: ``vim.ResourceAllocationInfo``, required.
        - ``memoryAllocation``: ``vim.ResourceAllocationInfo``, required.
        - ``scaleDescendantsShares``: ``string``, optional. Since vSphere API 7.0.0.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/ResourceConfigSpec.rst``
    """

    @_rt.enum(
        "vim.ResourceConfigSpec.ScaleSharesBehavior",
        wire_name="ResourceConfigSpecScaleSharesBehavior",
        since="vim.version.v7_0",
        rank=18,
    )
    class ScaleSharesBehavior(_rt.VimEnum):
        """The enum ``vim.ResourceConfigSpec.ScaleSharesBehavior``, on the wire ``ResourceConfigSpecScaleSharesBehavior``.

        Since:
            vSphere API 7.0.0.0 (``vim.version.v7_0``)

        Source:
            ``vim/ResourceConfigSpec/ScaleSharesBehavior.rst``
        """

        disabled = "disabled"
        """The value ``disabled``."""
        scaleCpuAndMemoryShares = "scaleCpuAndMemoryShares"
        """The value ``scaleCpuAndMemoryShares``."""

    entity: vim.ManagedEntity | None = None
    """``vim.ManagedEntity``, optional. Since 1.0."""
    changeVersion: str | None = None
    """``string``, optional. Since 1.0."""
    lastModified: datetime.datetime | None = None
    """``dateTime``, optional. Since 1.0."""
    cpuAllocation: vim.ResourceAllocationInfo = _rt.UNSET
    """``vim.ResourceAllocationInfo``, required. Since 1.0."""
    memoryAllocation: vim.ResourceAllocationInfo = _rt.UNSET
    """``vim.ResourceAllocationInfo``, required. Since 1.0."""
    scaleDescendantsShares: str | None = None
    """``string``, optional. Since vSphere API 7.0.0.0."""
