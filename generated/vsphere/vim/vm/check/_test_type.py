# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.check.TestType``."""

from __future__ import annotations

from .... import _runtime as _rt


@_rt.enum("vim.vm.check.TestType", wire_name="CheckTestType", since="vim.version.version5", rank=5)
class TestType(_rt.VimEnum):
    """The enum ``vim.vm.check.TestType``, on the wire ``CheckTestType``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/vm/check/TestType.rst``
    """

    sourceTests = "sourceTests"
    """The value ``sourceTests``."""
    hostTests = "hostTests"
    """The value ``hostTests``."""
    resourcePoolTests = "resourcePoolTests"
    """The value ``resourcePoolTests``."""
    datastoreTests = "datastoreTests"
    """The value ``datastoreTests``."""
    networkTests = "networkTests"
    """The value ``networkTests``."""
