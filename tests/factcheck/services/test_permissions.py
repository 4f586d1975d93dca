from __future__ import annotations

import pytest

from factcheck import paths
from factcheck.errors import InvalidValueError, NetworkNotAllowedError
from factcheck.services import permissions
from factcheck.services.permissions import IMPORT_FROM_WEB


def test_nothing_is_allowed_until_a_person_allows_it() -> None:
    assert not permissions.is_allowed(IMPORT_FROM_WEB)
    with pytest.raises(NetworkNotAllowedError, match="until you allow it"):
        permissions.require(IMPORT_FROM_WEB)

    permissions.allow(IMPORT_FROM_WEB)

    assert permissions.is_allowed(IMPORT_FROM_WEB)
    permissions.require(IMPORT_FROM_WEB)


def test_a_permission_can_be_taken_back() -> None:
    permissions.allow(IMPORT_FROM_WEB)

    permissions.allow(IMPORT_FROM_WEB, allowed=False)

    assert not permissions.is_allowed(IMPORT_FROM_WEB)


@pytest.mark.parametrize("content", ["", "{", "[]", '{"network.import": "yes"}', "\x00"])
def test_a_damaged_file_allows_nothing(content: str) -> None:
    permissions.allow(IMPORT_FROM_WEB)
    (file,) = paths.config_dir().glob("permissions.json")
    file.write_text(content)

    assert not permissions.is_allowed(IMPORT_FROM_WEB)


def test_only_what_is_known_can_be_allowed() -> None:
    with pytest.raises(InvalidValueError, match=r"network\.import"):
        permissions.allow("network.everything")
