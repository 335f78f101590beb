# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.DeploymentInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.DeploymentInfo",
    wire_name="HostDeploymentInfo",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "bootedFromStatelessCache",
            "boolean",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
    ),
)
class DeploymentInfo(vmodl.DynamicData):
    """The data object ``vim.host.DeploymentInfo``, on the wire ``HostDeploymentInfo``.

    Fields:
        - ``bootedFromStatelessCache``: ``boolean``, optional.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/host/DeploymentInfo.rst``
    """

    bootedFromStatelessCache: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
