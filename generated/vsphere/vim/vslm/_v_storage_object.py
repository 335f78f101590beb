# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vslm.VStorageObject``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vslm.VStorageObject",
    wire_name="VStorageObject",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "config", "vim.vslm.VStorageObject.ConfigInfo", since="vim.version.version11", rank=11
        ),
    ),
)
class VStorageObject(vmodl.DynamicData):
    """The data object ``vim.vslm.VStorageObject``.

    Fields:
        - ``config``: ``vim.vslm.VStorageObject.ConfigInfo``, required.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vslm/VStorageObject.rst``
    """

    @_rt.data(
        "vim.vslm.VStorageObject.ConfigInfo",
        wire_name="VStorageObjectConfigInfo",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property(
                "descriptorVersion", "int", optional=True, since="vim.version.v8_0_1_0", rank=30
            ),
            _rt.Property("capacityInMB", "long", since="vim.version.version11", rank=11),
            _rt.Property(
                "consumptionType",
                "string",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property(
                "consumerId",
                "vim.vslm.ID",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property(
                "virtualDiskFormat", "string", optional=True, since="vim.version.v9_0_0_0", rank=34
            ),
            _rt.Property(
                "linkedCloneBasePath",
                "string",
                optional=True,
                since="vim.version.v9_1_0_0",
                rank=35,
            ),
            _rt.Property(
                "linkedCloneParentId",
                "vim.vslm.ID",
                optional=True,
                since="vim.version.v9_1_0_0",
                rank=35,
            ),
        ),
    )
    class ConfigInfo(vim.vslm.BaseConfigInfo):
        """The data object ``vim.vslm.VStorageObject.ConfigInfo``, on the wire ``VStorageObjectConfigInfo``.

        Fields:
            - ``descriptorVersion``: ``int``, optional. Since vSphere API 8.0.1.0.
            - ``capacityInMB``: ``long`` in megabytes, required.
            - ``consumptionType``: List of ``string``, optional.
            - ``consumerId``: List of ``vim.vslm.ID``, optional.
            - ``virtualDiskFormat``: ``string``, optional. Since vSphere API 9.0.0.0.
            - ``linkedCloneBasePath``: ``string``, optional. Since vSphere API 9.1.0.0.
            - ``linkedCloneParentId``: ``vim.vslm.ID``, optional. Since vSphere API 9.1.0.0.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vslm/VStorageObject/ConfigInfo.rst``
        """

        descriptorVersion: int | None = None
        """``int``, optional. Since vSphere API 8.0.1.0."""
        capacityInMB: int = 0
        """``long`` in megabytes, required. Since vSphere API 6.5."""
        consumptionType: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 6.5."""
        consumerId: _rt.Field[list[vim.vslm.ID], Iterable[vim.vslm.ID]] = _rt.EMPTY
        """List of ``vim.vslm.ID``, optional. Since vSphere API 6.5."""
        virtualDiskFormat: str | None = None
        """``string``, optional. Since vSphere API 9.0.0.0."""
        linkedCloneBasePath: str | None = None
        """``string``, optional. Since vSphere API 9.1.0.0."""
        linkedCloneParentId: vim.vslm.ID | None = None
        """``vim.vslm.ID``, optional. Since vSphere API 9.1.0.0."""

    @_rt.enum(
        "vim.vslm.VStorageObject.ConsumptionType",
        wire_name="VStorageObjectConsumptionType",
        since="vim.version.version11",
        rank=11,
    )
    class ConsumptionType(_rt.VimEnum):
        """The enum ``vim.vslm.VStorageObject.ConsumptionType``, on the wire ``VStorageObjectConsumptionType``.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vslm/VStorageObject/ConsumptionType.rst``
        """

        disk = "disk"
        """The value ``disk``."""

    config: vim.vslm.VStorageObject.ConfigInfo = _rt.UNSET
    """``vim.vslm.VStorageObject.ConfigInfo``, required. Since vSphere API 6.5."""
