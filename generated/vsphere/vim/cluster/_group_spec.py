# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.GroupSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.GroupSpec",
    wire_name="ClusterGroupSpec",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "info", "vim.cluster.GroupInfo", optional=True, since="vim.version.version6", rank=6
        ),
    ),
)
class GroupSpec(vim.option.ArrayUpdateSpec):
    """The data object ``vim.cluster.GroupSpec``, on the wire ``ClusterGroupSpec``.

    Fields:
        - ``info``: ``vim.cluster.GroupInfo``, optional.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/cluster/GroupSpec.rst``
    """

    info: vim.cluster.GroupInfo | None = None
    """``vim.cluster.GroupInfo``, optional. Since vSphere API 4.1."""
