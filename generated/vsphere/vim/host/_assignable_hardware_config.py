# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.AssignableHardwareConfig``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.AssignableHardwareConfig",
    wire_name="HostAssignableHardwareConfig",
    since="vim.version.v7_0",
    rank=18,
    properties=lambda: (
        _rt.Property(
            "attributeOverride",
            "vim.host.AssignableHardwareConfig.AttributeOverride",
            array=True,
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
    ),
)
class AssignableHardwareConfig(vmodl.DynamicData):
    """The data object ``vim.host.AssignableHardwareConfig``, on the wire ``HostAssignableHardwareConfig``.

    Fields:
        - ``attributeOverride``: List of ``vim.host.AssignableHardwareConfig.AttributeOverride``,
          optional.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/host/AssignableHardwareConfig.rst``
    """

    @_rt.data(
        "vim.host.AssignableHardwareConfig.AttributeOverride",
        wire_name="HostAssignableHardwareConfigAttributeOverride",
        since="vim.version.v7_0",
        rank=18,
        properties=lambda: (
            _rt.Property("instanceId", "string", since="vim.version.v7_0", rank=18),
            _rt.Property("name", "string", since="vim.version.v7_0", rank=18),
            _rt.Property("value", "anyType", optional=True, since="vim.version.v7_0", rank=18),
        ),
    )
    class AttributeOverride(vmodl.DynamicData):
        """The data object ``vim.host.AssignableHardwareConfig.AttributeOverride``, on the wire ``HostAssignableHardwareConfigAttributeOverride``.

        Fields:
            - ``instanceId``: ``string``, required.
            - ``name``: ``string``, required.
            - ``value``: ``anyType``, optional.

        Since:
            vSphere API 7.0.0.0 (``vim.version.v7_0``)

        Source:
            ``vim/host/AssignableHardwareConfig/AttributeOverride.rst``
        """

        instanceId: str = ""
        """``string``, required. Since vSphere API 7.0.0.0."""
        name: str = ""
        """``string``, required. Since vSphere API 7.0.0.0."""
        value: object = None
        """``anyType``, optional. Since vSphere API 7.0.0.0."""

    attributeOverride: _rt.Field[
        list[vim.host.AssignableHardwareConfig.AttributeOverride],
        Iterable[vim.host.AssignableHardwareConfig.AttributeOverride],
    ] = _rt.EMPTY
    """List of ``vim.host.AssignableHardwareConfig.AttributeOverride``, optional. Since vSphere API
    7.0.0.0.
    """
