import { Empty } from "../ui/States";
import { TopBar } from "../ui/TopBar";
import { useWords } from "../words/useWords";

/** Administrators: their accounts may not see households, and the phone has nothing else for them yet. */
export default function NoHouseholdsPage() {
  const { list: words, signIn } = useWords();
  return (
    <>
      <TopBar title={words.title} />
      <main className="page" id="main">
        <Empty title={words.notYours}>
          {words.notYoursDetail} <a href="/">{signIn.office}</a>
        </Empty>
      </main>
    </>
  );
}
