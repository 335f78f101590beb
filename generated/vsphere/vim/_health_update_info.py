# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.HealthUpdateInfo``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "vim.HealthUpdateInfo",
    wire_name="HealthUpdateInfo",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("id", "string", since="vim.version.version11", rank=11),
        _rt.Property("componentType", "string", since="vim.version.version11", rank=11),
        _rt.Property("description", "string", since="vim.version.version11", rank=11),
    ),
)
class HealthUpdateInfo(vmodl.DynamicData):
    """The data object ``vim.HealthUpdateInfo``.

    Fields:
        - ``id``: ``string``, required.
        - ``componentType``: ``string``, required.
        - ``description``: ``string``, required.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/HealthUpdateInfo.rst``
    """

    @_rt.enum(
        "vim.HealthUpdateInfo.ComponentType",
        wire_name="HealthUpdateInfoComponentType",
        since="vim.version.version11",
        rank=11,
    )
    class ComponentType(_rt.VimEnum):
        """The enum ``vim.HealthUpdateInfo.ComponentType``, on the wire ``HealthUpdateInfoComponentType``.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/HealthUpdateInfo/ComponentType.rst``
        """

        Memory = "Memory"
        """The value ``Memory``."""
        Power = "Power"
        """The value ``Power``."""
        Fan = "Fan"
        """The value ``Fan``."""
        Network = "Network"
        """The value ``Network``."""
        Storage = "Storage"
        """The value ``Storage``."""

    id: str = ""
    """``string``, required. Since vSphere API 6.5."""
    componentType: str = ""
    """``string``, required. Since vSphere API 6.5."""
    description: str = ""
    """``string``, required. Since vSphere API 6.5."""
