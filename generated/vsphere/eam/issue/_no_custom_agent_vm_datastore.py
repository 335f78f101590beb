# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.NoCustomAgentVmDatastore``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import eam, vim


@_rt.data(
    "eam.issue.NoCustomAgentVmDatastore",
    wire_name="NoCustomAgentVmDatastore",
    since="eam.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property(
            "customAgentVmDatastore",
            "vim.Datastore",
            array=True,
            since="eam.version.version1",
            rank=1,
        ),
        _rt.Property(
            "customAgentVmDatastoreName", "string", array=True, since="eam.version.version1", rank=1
        ),
    ),
)
class NoCustomAgentVmDatastore(eam.issue.NoAgentVmDatastore):
    """The data object ``eam.issue.NoCustomAgentVmDatastore``.

    Fields:
        - ``customAgentVmDatastore``: List of ``vim.Datastore``, required.
        - ``customAgentVmDatastoreName``: List of ``string``, required.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/NoCustomAgentVmDatastore.rst``
    """

    customAgentVmDatastore: _rt.Field[list[vim.Datastore], Iterable[vim.Datastore]] = _rt.EMPTY
    """List of ``vim.Datastore``, required. Since eam API 1.0."""
    customAgentVmDatastoreName: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since eam API 1.0."""
