# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.GroupInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.GroupInfo",
    wire_name="ClusterGroupInfo",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property("name", "string", since="vim.version.version6", rank=6),
        _rt.Property("userCreated", "boolean", optional=True, since="vim.version.version7", rank=7),
        _rt.Property("uniqueID", "string", optional=True, since="vim.version.version10", rank=10),
    ),
)
class GroupInfo(vmodl.DynamicData):
    """The data object ``vim.cluster.GroupInfo``, on the wire ``ClusterGroupInfo``.

    Fields:
        - ``name``: ``string``, required.
        - ``userCreated``: ``boolean``, optional. Since vSphere API 5.0.
        - ``uniqueID``: ``string``, optional. Since vSphere API 6.0.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/cluster/GroupInfo.rst``
    """

    name: str = ""
    """``string``, required. Since vSphere API 4.1."""
    userCreated: bool | None = None
    """``boolean``, optional. Since vSphere API 5.0."""
    uniqueID: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
