# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vslm.vcenter.RetrieveVStorageObjSpec``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vslm.vcenter.RetrieveVStorageObjSpec",
    wire_name="RetrieveVStorageObjSpec",
    since="vim.version.version12",
    rank=12,
    properties=lambda: (
        _rt.Property("id", "vim.vslm.ID", since="vim.version.version12", rank=12),
        _rt.Property("datastore", "vim.Datastore", since="vim.version.version12", rank=12),
    ),
)
class RetrieveVStorageObjSpec(vmodl.DynamicData):
    """The data object ``vim.vslm.vcenter.RetrieveVStorageObjSpec``.

    Fields:
        - ``id``: ``vim.vslm.ID``, required.
        - ``datastore``: ``vim.Datastore``, required.

    Since:
        vSphere API 6.7 (``vim.version.version12``)

    Source:
        ``vim/vslm/vcenter/RetrieveVStorageObjSpec.rst``
    """

    id: vim.vslm.ID = _rt.UNSET
    """``vim.vslm.ID``, required. Since vSphere API 6.7."""
    datastore: vim.Datastore = _rt.UNSET
    """``vim.Datastore``, required. Since vSphere API 6.7."""
